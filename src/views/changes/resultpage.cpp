#include "views/changes/resultpage.h"

#include "models/schema/valuetext.h"
#include "views/changes/banner.h"
#include "views/changes/errorview.h"
#include "views/shell/card.h"
#include "views/shell/sentencelabel.h"
#include "views/theme/tonelabel.h"

#include <QGridLayout>
#include <QLabel>
#include <QVBoxLayout>

ResultPage::ResultPage(FlowSchemaPtr schema, const PushResult &result, QWidget *parent)
    : QWidget(parent)
    , m_schema(std::move(schema))
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(Theme::spacing(3), 0, Theme::spacing(3), 0); // as the dialog around it
    m_column->setSpacing(Theme::spacing(2));
    addOutcome(result);
    addQueued(result);
    if (!result.note.isEmpty())
        m_column->addWidget(new Banner(Tone::Neutral, result.note, this));
    addConflicts(result.conflicts);
    addReport(result.report);
    QStringList merged;
    for (const JsonPointer &field : result.merged)
        merged << m_schema->labelOf(field);
    addSet(tr("Taken over from others, because you had not changed them"), merged, QStringLiteral("merged"));
    m_column->addStretch();
}

void ResultPage::addOutcome(const PushResult &result)
{
    switch (result.outcome) {
    case PushOutcome::Sent:
        m_column->addWidget(new Banner(Tone::Good, tr("Sent. The provider has your changes."), this));
        break;
    case PushOutcome::MergedAndSent:
        m_column->addWidget(
            new Banner(Tone::Good, tr("Sent. Others had changed other settings meanwhile; both are kept."), this));
        break;
    case PushOutcome::NothingToSend:
        m_column->addWidget(
            new Banner(Tone::Neutral, tr("There was nothing to send. The provider already has these values."), this));
        break;
    case PushOutcome::Conflict:
        m_column->addWidget(new Banner(Tone::Caution,
            tr("Nothing was sent. Somebody else changed the same settings to other values meanwhile."), this));
        break;
    case PushOutcome::Cancelled:
        m_column->addWidget(new Banner(Tone::Neutral, tr("Stopped. Your changes are kept on this computer."), this));
        break;
    case PushOutcome::Rejected:
    case PushOutcome::Offline:
    case PushOutcome::Unknown:
        break; // the error says it
    }
    // Without a network the queue says it all, a conflict the fields below, and a stop the sentence above.
    const bool isJustOffline = result.isQueued && result.outcome == PushOutcome::Offline;
    if (isJustOffline || !result.error || result.outcome == PushOutcome::Cancelled
        || result.outcome == PushOutcome::Conflict)
        return;
    auto *view = new ErrorView(
        *result.error, [schema = m_schema](const JsonPointer &field) { return schema->labelOf(field); }, this);
    view->setObjectName(QStringLiteral("error"));
    connect(view, &ErrorView::jumpRequested, this, &ResultPage::jumpRequested);
    m_column->addWidget(view);
    const bool isSent = result.outcome == PushOutcome::Sent || result.outcome == PushOutcome::MergedAndSent;
    if (!isSent && !result.isQueued && result.error->meaning.isEmpty())
        m_column->addWidget(new SentenceLabel(
            tr("Your changes are kept on this computer. You can send them again at any time."), this));
}

void ResultPage::addQueued(const PushResult &result)
{
    if (!result.isQueued)
        return;
    m_column->addWidget(new Banner(Tone::Neutral,
        result.outcome == PushOutcome::Offline ? tr("It waits and will be sent when the provider can be reached.")
                                               : tr("It waits and will be tried again."),
        this));
    m_column->addWidget(new SentenceLabel(
        tr("You can go on editing, or close Flowform and come back. The button for the network, at the bottom of the "
           "window, shows what waits and takes it back."),
        this));
}

QString ResultPage::value(const JsonPointer &field, const QJsonValue &value) const
{
    const FieldSpec *spec = m_schema->field(field);
    return spec != nullptr ? ValueText::of(*spec, value) : ValueText::unknown(value);
}

QString ResultPage::told(const JsonPointer &field, const QJsonValue &value) const
{
    //: stands for a value in a sentence: "you sent nothing, the provider stored 5"
    return value.isUndefined() ? tr("nothing") : this->value(field, value);
}

void ResultPage::addReport(const ReadBackReport &report)
{
    QStringList asSent, differently, ignored, notSent;
    for (const FieldOutcome &field : report.storedAsSent)
        //: %1 is a field, %2 its new value
        asSent << tr("%1: %2").arg(field.label, value(field.field, field.stored));
    for (const FieldOutcome &field : report.storedDifferently)
        differently << tr("%1: you sent %2, the provider stored %3.")
                           .arg(field.label, told(field.field, field.sent), told(field.field, field.stored));
    for (const FieldOutcome &field : report.ignored)
        ignored << tr("%1: you sent %2, the provider still has %3.")
                       .arg(field.label, told(field.field, field.sent), told(field.field, field.stored));
    for (const FieldOutcome &field : report.changedThoughNotSent)
        notSent << tr("%1: was %2, then became %3.")
                       .arg(field.label, told(field.field, field.before), told(field.field, field.stored));
    if (!notSent.isEmpty() && report.isRepaired)
        notSent << tr("Flowform put these back as they were.");
    addSet(tr("Stored as sent"), asSent, QStringLiteral("storedAsSent"));
    addSet(tr("Stored differently"), differently, QStringLiteral("storedDifferently"));
    addSet(tr("Not taken over by the provider"), ignored, QStringLiteral("ignored"));
    addSet(tr("Changed at the provider though you did not send it"), notSent, QStringLiteral("changedThoughNotSent"));
}

void ResultPage::addSet(const QString &title, const QStringList &sentences, const QString &name)
{
    if (sentences.isEmpty())
        return;
    auto *block = new QWidget(this);
    block->setObjectName(name);
    auto *column = new QVBoxLayout(block);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::spacing(1));
    auto *heading = new QLabel(title, block);
    heading->setFont(Theme::font(Theme::Text::Heading));
    column->addWidget(heading);
    for (const QString &sentence : sentences) {
        auto *line = new SentenceLabel(sentence, block);
        line->setIndent(Theme::spacing(2));
        column->addWidget(line);
    }
    m_column->addWidget(block);
}

void ResultPage::addConflicts(const std::vector<MergeConflict> &conflicts)
{
    if (conflicts.empty())
        return;
    m_column->addWidget(new SentenceLabel(
        tr("Decide for each of these settings which value stays, then review and send again. Until then everything is "
           "kept on this computer."),
        this));
    for (const MergeConflict &conflict : conflicts)
        m_column->addWidget(conflictBox(conflict));
}

QWidget *ResultPage::conflictBox(const MergeConflict &conflict)
{
    const bool isInList = !conflict.label.isEmpty(); // such a place has its own words
    const QString label = isInList ? conflict.label : m_schema->labelOf(conflict.field);
    auto *box = new Card(this);
    box->setObjectName(QStringLiteral("conflict:%1").arg(conflict.field.toString()));
    box->column()->setContentsMargins(Theme::spacing(2), Theme::spacing(2), Theme::spacing(2), Theme::spacing(2));
    box->column()->setSpacing(Theme::spacing(1));
    box->column()->addWidget(new ToneLabel(label, &Palette::text, Theme::Text::Strong, box));
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(Theme::spacing(2));
    grid->setVerticalSpacing(Theme::halfSpacing());
    grid->setColumnStretch(1, 1);
    box->column()->addLayout(grid);
    const auto shown
        = [&](const QJsonValue &state, const QString &text) { return isInList ? text : value(conflict.field, state); };
    const std::pair<QString, QString> rows[] = {{tr("Before"), shown(conflict.base, conflict.baseText)},
        {tr("Yours"), shown(conflict.mine, conflict.mineText)},
        {tr("At the provider"), shown(conflict.theirs, conflict.theirsText)}};
    int row = 0;
    for (const auto &[name, text] : rows) {
        grid->addWidget(new ToneLabel(name, &Palette::textMuted, Theme::Text::Body, box), row, 0, Qt::AlignTop);
        grid->addWidget(new SentenceLabel(text, box), row, 1);
        ++row;
    }
    return box;
}
