#include "models/core/error.h"

QString Error::toString() const
{
    QStringList sentences;
    for (const QString &sentence : {what, meaning, advice}) {
        if (!sentence.isEmpty())
            sentences << sentence;
    }
    return sentences.join(QLatin1Char(' '));
}
