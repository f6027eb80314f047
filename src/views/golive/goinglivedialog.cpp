#include "views/golive/goinglivedialog.h"

#include "views/changes/banner.h"
#include "views/changes/errorview.h"
#include "views/golive/steplist.h"
#include "views/shell/dialogform.h"
#include "views/shell/pagescroll.h"
#include "views/theme/tonelabel.h"

#include <QJsonDocument>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

namespace {
//! Texts that differ by the status that is wanted, side by side.
struct Texts
{
    QString heading, effect, button, done, already;
    Tone tone = Tone::Neutral; // of the effect
};

Texts textsFor(const StatusWish &wish)
{
    if (wish.status == QLatin1String("active"))
        return {GoingLiveDialog::tr("Activate “%1”").arg(wish.name),
            GoingLiveDialog::tr("Applicants can use the flow as soon as it and its project are active."),
            GoingLiveDialog::tr("&Activate"),
            GoingLiveDialog::tr("The flow is live. Applicants can use it from now on."),
            GoingLiveDialog::tr("The flow and its project are active already. There is nothing to send.")};
    const bool isPause = wish.status == QLatin1String("paused");
    Texts texts{isPause ? GoingLiveDialog::tr("Pause “%1”").arg(wish.name)
                        : GoingLiveDialog::tr("Return “%1” to draft").arg(wish.name),
        GoingLiveDialog::tr("The flow is not live, so nobody is affected."),
        isPause ? GoingLiveDialog::tr("&Pause") : GoingLiveDialog::tr("&Return to draft"),
        isPause ? GoingLiveDialog::tr("The flow is paused. Applicants cannot use it until you activate it again.")
                : GoingLiveDialog::tr("The flow is a draft again. Applicants cannot use it until you activate it."),
        isPause ? GoingLiveDialog::tr("The flow is paused already. There is nothing to send.")
                : GoingLiveDialog::tr("The flow is a draft already. There is nothing to send.")};
    if (wish.isLive) {
        texts.tone = Tone::Caution;
        texts.effect = isPause
            ? GoingLiveDialog::tr(
                "This flow is live. Once it is paused, applicants cannot use it until you activate it again.")
            : GoingLiveDialog::tr(
                "This flow is live. As a draft, applicants cannot use it until you activate it again.");
    }
    return texts;
}

bool isSettingsStepFailed(const GoingLiveReport &report)
{
    return !report.steps.empty() && report.steps.front().kind == GoingLiveStep::Kind::Settings
        && report.steps.front().state == GoingLiveStep::State::Failed;
}
} // namespace

GoingLiveDialog::GoingLiveDialog(StatusWish wish, QWidget *parent)
    : QDialog(parent)
    , m_wish(std::move(wish))
    , m_subheading(new ToneLabel(QString(), &Palette::textMuted, Theme::Text::Body, this))
    , m_scroll(new PageScroll(this))
    , m_page(new QWidget)
    , m_close(new QPushButton(this))
    , m_act(new QPushButton(this))
{
    const Texts texts = textsFor(m_wish);
    setObjectName(QStringLiteral("goingLiveDialog"));
    setWindowTitle(tr("Going live"));
    auto *heading = new ToneLabel(texts.heading, &Palette::text, Theme::Text::Title, this);
    heading->setObjectName(QStringLiteral("heading"));
    heading->setTextFormat(Qt::PlainText);
    heading->setWordWrap(true);
    m_subheading->setObjectName(QStringLiteral("subheading"));
    m_subheading->setTextFormat(Qt::PlainText);
    m_subheading->setWordWrap(true);

    m_outcome = new Banner(Tone::Good, QString(), m_page);
    m_outcome->setObjectName(QStringLiteral("outcome"));
    m_effect = new Banner(texts.tone, texts.effect, m_page);
    m_effect->setObjectName(QStringLiteral("effect"));
    m_steps = new StepList(m_page);
    m_sending = new QLabel(m_page);
    m_sending->setObjectName(QStringLiteral("sending"));
    m_sending->setTextFormat(Qt::PlainText); // it holds a name that a person gave
    m_sending->setWordWrap(true);
    m_sending->setTextInteractionFlags(Qt::TextSelectableByMouse);
    QWidget *requests = createRequests();
    auto *column = new QVBoxLayout(m_page);
    column->setContentsMargins(Theme::spacing(3), 0, Theme::spacing(3), 0); // as the dialog around it
    column->setSpacing(Theme::spacing(2));
    for (QWidget *part : std::initializer_list<QWidget *>{m_outcome, m_effect, m_steps, m_sending, requests})
        column->addWidget(part);
    column->addStretch();
    m_scroll->setObjectName(QStringLiteral("page"));
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setPage(m_page);

    m_act->setObjectName(QStringLiteral("act"));
    m_act->setDefault(true);
    m_close->setObjectName(QStringLiteral("close"));
    m_close->setAutoDefault(false);
    DialogForm::layOut(this, {heading, m_subheading}, m_scroll, {m_close, m_act});

    connect(m_act, &QPushButton::clicked, this, &GoingLiveDialog::act);
    connect(m_close, &QPushButton::clicked, this, &GoingLiveDialog::reject);
    DialogForm::orderTabs(this);
    setMinimumSize(480, 320);
    resize(QSize(640, 520).boundedTo(DialogForm::largest(this)));
    showRequests({}, QString());
}

QWidget *GoingLiveDialog::createRequests()
{
    auto *box = new QWidget(m_page);
    m_exact = new QToolButton(box);
    m_exact->setObjectName(QStringLiteral("showRequests"));
    m_exact->setText(tr("Show the &exact requests"));
    m_exact->setCheckable(true);
    m_exact->setAutoRaise(true);
    m_exact->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_exact->setArrowType(Qt::RightArrow);
    m_requests = new QPlainTextEdit(box);
    m_requests->setObjectName(QStringLiteral("requests"));
    m_requests->setAccessibleName(tr("The exact requests"));
    m_requests->setFont(Theme::font(Theme::Text::Code));
    m_requests->setReadOnly(true);
    m_requests->setTabChangesFocus(true);
    m_requests->setWordWrapMode(QTextOption::WrapAnywhere);
    m_requests->setFixedHeight(QFontMetrics(m_requests->font()).lineSpacing() * 6 + Theme::spacing(2));
    m_requests->hide();
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::halfSpacing());
    column->addWidget(m_exact, 0, Qt::AlignLeft);
    column->addWidget(m_requests);
    connect(m_exact, &QToolButton::toggled, this, [this](bool isOn) {
        m_exact->setArrowType(isOn ? Qt::DownArrow : Qt::RightArrow);
        m_exact->setText(isOn ? tr("Hide the &exact requests") : tr("Show the &exact requests"));
        m_requests->setVisible(isOn);
        if (isOn) // once the page has its new height
            QTimer::singleShot(0, m_requests, [this] { m_scroll->ensureWidgetVisible(m_requests); });
    });
    return box;
}

bool GoingLiveDialog::isGoingLive() const
{
    return m_wish.status == QLatin1String("active");
}

bool GoingLiveDialog::isAbout(const GoingLiveReport &report) const
{
    return report.account == m_wish.account && report.id == m_wish.id && report.wanted == m_wish.status;
}

void GoingLiveDialog::start()
{
    setStage(Stage::Checking);
    emit checkRequested();
}

void GoingLiveDialog::act()
{
    switch (m_next) {
    case Next::Check:
        start();
        break;
    case Next::Change:
        setStage(Stage::Changing);
        emit changeRequested();
        break;
    case Next::Send:
        QDialog::reject(); // the review takes its place
        emit reviewRequested();
        break;
    case Next::Refresh:
        QDialog::reject(); // what was read has to be seen
        emit refreshRequested();
        break;
    }
}

void GoingLiveDialog::offer(Next next, const QString &text, const QString &tip)
{
    m_next = next;
    m_act->setText(text);
    m_act->setToolTip(tip);
    m_act->setEnabled(true);
    m_act->show();
}

void GoingLiveDialog::setStage(Stage stage)
{
    m_stage = stage;
    const bool isBusy = stage == Stage::Checking || stage == Stage::Changing;
    m_next = Next::Change;
    m_outcome->hide();
    m_effect->setVisible(stage != Stage::Ended);
    m_act->setText(textsFor(m_wish).button);
    m_act->setVisible(stage == Stage::Checking || stage == Stage::Ready);
    m_act->setEnabled(stage == Stage::Ready);
    m_act->setToolTip(
        stage == Stage::Checking ? tr("Flowform first reads how the flow stands at the provider.") : QString());
    m_close->setText(stage == Stage::Changing ? tr("Stop") : stage == Stage::Ended ? tr("Close") : tr("Cancel"));
    m_close->setEnabled(true);
    if (stage == Stage::Checking)
        //: %1 is the name of an account
        m_subheading->setText(tr("Account %1. Reading how the flow stands at the provider…").arg(m_wish.account));
    else if (stage == Stage::Ready)
        m_subheading->setText(tr("Account %1. Nothing has been sent yet.").arg(m_wish.account));
    else
        m_subheading->setText(tr("Account %1").arg(m_wish.account));
    if (isBusy)
        m_close->setFocus();
}

void GoingLiveDialog::showProgress(const GoingLiveReport &report)
{
    const bool isMine = report.isCheck ? m_stage == Stage::Checking : m_stage == Stage::Changing;
    if (isMine)
        m_steps->setSteps(report.steps, true);
}

void GoingLiveDialog::showOutcome(const GoingLiveReport &report)
{
    const bool isMine = report.isCheck ? m_stage == Stage::Checking : m_stage == Stage::Changing;
    if (!isMine)
        return;
    m_steps->setSteps(report.steps, false);
    setStage(report.isCheck && !report.error && !report.isDone() ? Stage::Ready : Stage::Ended);
    showRequests(report.requests, report.projectName);
    if (report.error)
        showError(report);
    const Texts texts = textsFor(m_wish);
    m_outcome->setText(Tone::Good, report.isCheck ? texts.already : texts.done);
    m_outcome->setVisible(report.isDone());
    DialogForm::orderTabs(this); // an error brings its own buttons
    (m_act->isVisibleTo(this) ? m_act : m_close)->setFocus();
}

void GoingLiveDialog::showError(const GoingLiveReport &report)
{
    const Error &error = *report.error;
    auto *view = new ErrorView(error, [this](const JsonPointer &field) { return m_wish.schema->labelOf(field); });
    view->setObjectName(QStringLiteral("error"));
    connect(view, &ErrorView::jumpRequested, this, [this](const JsonPointer &field) {
        QDialog::reject(); // the dialog covers the form, so it makes way first
        emit jumpRequested(field);
    });
    m_steps->setError(view);
    const bool isOurs = error.kind == ErrorKind::Invalid;
    if (isOurs && error.fields.empty() && isSettingsStepFailed(report))
        offer(Next::Send, tr("Re&view and send…"), QString());
    else if (error.kind == ErrorKind::Conflict)
        offer(Next::Refresh, tr("&Read the flow again"), QString());
    else if (!isOurs) // where our own checks refused, asking again changes nothing
        offer(report.isCheck ? Next::Check : Next::Change, tr("&Try again"),
            tr("Flowform first looks at what the provider has, and goes on from there."));
}

QString GoingLiveDialog::sentence(const std::vector<GoingLiveRequest> &requests, const QString &project) const
{
    using Target = GoingLiveRequest::Target;
    if (requests.empty())
        return {};
    if (!isGoingLive())
        return m_wish.status == QLatin1String("paused")
            ? tr("One request to the provider pauses the flow. Nothing else is sent, and its project stays as it is.")
            : tr(
                "One request to the provider makes the flow a draft again. Nothing else is sent, and its project stays "
                "as it is.");
    if (requests.size() > 1)
        //: %1 is the name of a project
        return tr("Two requests are sent to the provider: the first makes the project “%1” active, the second the "
                  "flow. No other setting is sent.")
            .arg(project);
    switch (requests.front().target) {
    case Target::ProjectAndFlow:
        //: %1 is the name of a project
        return tr("One request to the provider makes the project “%1” and this flow active. No other setting is sent.")
            .arg(project);
    case Target::Project:
        //: %1 is the name of a project
        return tr("The flow is active already. One request to the provider makes its project “%1” active, too.")
            .arg(project);
    case Target::Flow:
        break;
    }
    //: %1 is the name of a project
    return tr("The project “%1” is active already. One request to the provider makes the flow active. No other setting "
              "is sent.")
        .arg(project);
}

void GoingLiveDialog::showRequests(const std::vector<GoingLiveRequest> &requests, const QString &project)
{
    QStringList lines;
    for (const GoingLiveRequest &request : requests)
        lines << QStringLiteral("%1 %2\n%3")
                     .arg(request.method, request.url.toString(),
                         QString::fromUtf8(QJsonDocument(request.body).toJson(QJsonDocument::Compact)));
    m_sending->setText(sentence(requests, project));
    m_requests->setPlainText(lines.join(QLatin1Char('\n')));
    m_sending->setVisible(!requests.empty());
    m_exact->setVisible(!requests.empty());
    m_requests->setVisible(!requests.empty() && m_exact->isChecked());
}

void GoingLiveDialog::reject()
{
    if (m_stage != Stage::Changing) {
        QDialog::reject();
        return;
    }
    m_close->setEnabled(false);
    m_close->setText(tr("Stopping…"));
    emit stopRequested();
}
