#include "app/cli/flowfile.h"

#include "models/core/json.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QSaveFile>

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

} // namespace

Result<QJsonObject> readFlowFile(const QString &path)
{
    const QString name = QDir::toNativeSeparators(path);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorKind::Usage, Text::tr("The file %1 cannot be read.").arg(name), file.errorString());
    // One byte past the limit is enough to know that there is too much.
    const Result<QJsonObject> read
        = Json::parseObject(file.read(Json::maxBytes + 1), Text::tr("The file %1").arg(name));
    // A provider's answer that somebody saved: {data} or {success, data, signature}.
    const QJsonValue data = read ? read->value(QLatin1String("data")) : QJsonValue();
    const bool isAnswer
        = data.isObject() && !read->contains(QLatin1String("type")) && !read->contains(QLatin1String("_id"));
    return isAnswer ? Result<QJsonObject>(data.toObject()) : read;
}

Result<void> writeFlowFile(const QString &path, const QJsonObject &document)
{
    QSaveFile file(path);
    const QByteArray text = Json::canonical(document);
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size() || !file.commit())
        return fail(ErrorKind::Usage, Text::tr("The file %1 cannot be written.").arg(QDir::toNativeSeparators(path)),
            file.errorString());
    return {};
}
