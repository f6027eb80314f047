#include "views/changes/changelist.h"

#include "views/shell/sentencelabel.h"
#include "views/theme/theme.h"

#include <QVBoxLayout>

ChangeList::ChangeList(const std::vector<Change> &changes, QWidget *parent)
    : Card(parent)
{
    column()->setContentsMargins(Theme::spacing(2), Theme::spacing(2), Theme::spacing(2), Theme::spacing(2));
    column()->setSpacing(Theme::spacing(1));
    for (const Change &change : changes) {
        auto *line = new SentenceLabel(change.sentence, this);
        line->setObjectName(QStringLiteral("change:%1").arg(change.field.toString()));
        column()->addWidget(line);
        if (change.details.size() == 1 && change.sentence.endsWith(change.details.front()))
            continue; // the sentence says it already
        for (const QString &detail : change.details) {
            auto *below = new SentenceLabel(detail, this);
            below->setIndent(Theme::spacing(2));
            column()->addWidget(below);
        }
    }
}
