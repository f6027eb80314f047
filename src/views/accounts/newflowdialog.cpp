#include "views/accounts/newflowdialog.h"

#include "models/document/reference.h"
#include "models/records/accountservices.h"
#include "views/forms/editors/recordeditor.h"
#include "views/forms/problemline.h"
#include "views/shell/dialogform.h"
#include "views/theme/tonelabel.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace {
QString providerOf(const FlowTemplate &item)
{
    return item.id.section(QLatin1Char('-'), 0, 0); // "verifik-v2/login": of verifik
}

//! Whether a template makes flows of an account's provider.
bool isFor(const FlowTemplate &item, const Account &account)
{
    return providerOf(item) == account.provider;
}

std::vector<FlowTemplate> allTemplates()
{
    std::vector<FlowTemplate> all = FlowTemplates::all(QStringLiteral("verifik"));
    std::vector<FlowTemplate> more = FlowTemplates::all(QStringLiteral("didit"));
    std::move(more.begin(), more.end(), std::back_inserter(all));
    return all;
}

//! The generation of flows that a template makes, as its provider calls it.
QString dialectText(const QString &id)
{
    if (id.startsWith(QLatin1String("verifik-v2/")))
        return NewFlowDialog::tr("Verifik v2");
    if (id.startsWith(QLatin1String("didit-")))
        return NewFlowDialog::tr("Didit");
    return id.startsWith(QLatin1String("verifik-v3/")) ? NewFlowDialog::tr("Verifik v3") : QString();
}

FieldSpec projectSpec()
{
    FieldSpec spec;
    spec.pointer = "/newFlowProject"_ptr;
    spec.widget = FieldWidget::Reference;
    spec.label = QStringLiteral("Project"); // a text of the schemas, too
    spec.refersTo = QStringLiteral("project");
    return spec;
}
} // namespace

bool NewFlowDialog::isOffered(const std::vector<Account> &accounts)
{
    const std::vector<FlowTemplate> all = allTemplates();
    return std::any_of(accounts.begin(), accounts.end(), [&](const Account &account) {
        return std::any_of(all.begin(), all.end(), [&](const FlowTemplate &item) { return isFor(item, account); });
    });
}

NewFlowDialog::NewFlowDialog(
    const std::vector<Account> &accounts, const QString &current, ServicesFor servicesFor, QWidget *parent)
    : QDialog(parent)
    , m_templates(allTemplates())
    , m_accounts(accounts)
    , m_servicesFor(std::move(servicesFor))
    , m_projectSpec(projectSpec())
    , m_purpose(new QButtonGroup(this))
    , m_name(new QLineEdit(this))
    , m_account(new QComboBox(this))
    , m_create(new QPushButton(tr("&Start the flow"), this))
{
    setObjectName(QStringLiteral("newFlowDialog"));
    setWindowTitle(tr("New flow"));
    m_account->setObjectName(QStringLiteral("newFlowAccount"));
    for (const Account &account : accounts) {
        if (isOffered({account}))
            m_account->addItem(account.name);
    }
    m_account->setCurrentText(current);
    m_name->setObjectName(QStringLiteral("newFlowName"));
    m_create->setObjectName(QStringLiteral("newFlowCreate"));
    m_create->setDefault(true);
    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setAutoDefault(false);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::spacing(3), Theme::spacing(3), Theme::spacing(3), Theme::spacing(2));
    column->setSpacing(Theme::spacing(2));
    column->addWidget(new ToneLabel(tr("What is the new flow for?"), &Palette::text, Theme::Text::Title, this));
    QFormLayout *place = DialogForm::make(); // first, because each provider has purposes of its own
    DialogForm::addRow(place, tr("&Account"), m_account);
    column->addLayout(place);
    column->addWidget(createChoices(), 1);
    QFormLayout *form = m_form = DialogForm::make();
    DialogForm::addRow(form, tr("&Name"), m_name);
    QWidget *project = createProject();
    auto *projectLabel = new QLabel(tr("&Project"), this);
    projectLabel->setBuddy(m_project->focusTarget());
    projectLabel->setFixedHeight(Theme::controlHeight());
    form->addRow(projectLabel, project);
    column->addLayout(form);
    auto *note = new ToneLabel(
        tr("The flow starts as a draft on this computer. Nothing reaches the provider before you review and send it."),
        &Palette::textMuted, Theme::Text::Small, this);
    note->setWordWrap(true);
    column->addWidget(note);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Theme::spacing(1));
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(m_create);
    column->addLayout(buttons);
    DialogForm::orderTabs(this);

    connect(m_purpose, &QButtonGroup::idToggled, this, &NewFlowDialog::followTemplate);
    connect(m_name, &QLineEdit::textEdited, this, [this] { m_isNamed = true; });
    connect(m_name, &QLineEdit::textChanged, this, &NewFlowDialog::check);
    connect(m_account, &QComboBox::currentIndexChanged, this, &NewFlowDialog::followAccount);
    connect(m_create, &QPushButton::clicked, this, &NewFlowDialog::accept);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    followAccount();
    m_purpose->checkedButton()->setFocus();
    setMinimumSize(480, 420);
    resize(QSize(600, 640).boundedTo(DialogForm::largest(this)));
}

QWidget *NewFlowDialog::createChoices()
{
    auto *scroll = new QScrollArea(this);
    auto *choices = new QWidget;
    auto *column = new QVBoxLayout(choices);
    column->setContentsMargins(0, 0, Theme::spacing(1), 0); // beside a scroll bar
    column->setSpacing(Theme::spacing(1));
    const FlowTemplate *before = nullptr;
    QVBoxLayout *part = nullptr;
    for (size_t row = 0; row < m_templates.size(); ++row) {
        const FlowTemplate &item = m_templates[row];
        const QString provider = providerOf(item);
        if (!m_choices.contains(provider)) {
            m_choices.insert(provider, new QWidget(choices));
            part = new QVBoxLayout(m_choices.value(provider));
            part->setContentsMargins(0, 0, 0, 0);
            part->setSpacing(Theme::spacing(1));
            column->addWidget(m_choices.value(provider));
            before = nullptr;
        }
        if (before == nullptr || before->group != item.group) {
            if (before != nullptr)
                part->addSpacing(Theme::spacing(1));
            const bool isLogin = item.group == FlowTemplate::Group::Login;
            part->addWidget(new ToneLabel(isLogin ? tr("Let people in whom you know") : tr("Check somebody new"),
                &Palette::textMuted, Theme::Text::Strong, choices));
        }
        before = &item;
        addChoice(part, static_cast<int>(row));
    }
    column->addStretch();
    scroll->setWidget(choices);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    choices->setAutoFillBackground(false);
    scroll->viewport()->setAutoFillBackground(false);
    connect(m_purpose, &QButtonGroup::idToggled, scroll, [this, scroll](int row, bool isOn) {
        if (isOn && scroll->isVisible()) // before, nothing has its place yet
            scroll->ensureWidgetVisible(m_purpose->button(row), 0, Theme::spacing(5));
    });
    return scroll;
}

void NewFlowDialog::addChoice(QBoxLayout *column, int row)
{
    const FlowTemplate &item = m_templates[static_cast<size_t>(row)];
    auto *choice = new QRadioButton(item.title, this);
    choice->setObjectName(QStringLiteral("template:%1").arg(item.id));
    choice->setAccessibleDescription(item.purpose);
    choice->setFont(Theme::font(Theme::Text::Strong));
    m_purpose->addButton(choice, row);
    auto *purpose = new ToneLabel(item.purpose, &Palette::textMuted, Theme::Text::Small, this);
    purpose->setWordWrap(true);
    purpose->setIndent(Theme::spacing(3));
    auto *first = new QHBoxLayout;
    first->addWidget(choice, 1);
    first->addWidget(new ToneLabel(dialectText(item.id), &Palette::textMuted, Theme::Text::Small, this));
    auto *lines = new QVBoxLayout;
    lines->setSpacing(0);
    lines->addLayout(first);
    lines->addWidget(purpose);
    column->addLayout(lines);
}

QWidget *NewFlowDialog::createProject()
{
    auto *box = new QWidget(this);
    m_project = new RecordEditor(m_projectSpec, box);
    m_projectHint = new ProblemLine(box);
    m_projectNote = new ToneLabel(QString(), &Palette::textMuted, Theme::Text::Small, box);
    m_projectNote->setObjectName(QStringLiteral("newFlowProjectNote"));
    m_projectNote->setWordWrap(true);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::halfSpacing());
    column->addWidget(m_project);
    column->addWidget(m_projectHint);
    column->addWidget(m_projectNote);
    m_projectHint->hide();
    m_projectNote->hide();
    connect(m_project, &FieldEditor::edited, this, [this](const QJsonValue &value) {
        m_projectId = Reference::idOf(value);
        m_project->setValue(value);
        check();
    });
    connect(m_project, &FieldEditor::hintChanged, this, [this](const QString &sentence) {
        m_hint = sentence;
        m_projectHint->setProblem(Severity::Error, sentence);
        m_projectHint->setVisible(!sentence.isEmpty());
        check();
    });
    return box;
}

const FlowTemplate &NewFlowDialog::chosen() const
{
    return m_templates[static_cast<size_t>(std::max(0, m_purpose->checkedId()))];
}

void NewFlowDialog::followTemplate()
{
    if (!m_isNamed)
        m_name->setText(chosen().name);
    check();
}

//! Each provider has its own purposes.
void NewFlowDialog::followProvider()
{
    const auto account = std::find_if(m_accounts.begin(), m_accounts.end(),
        [this](const Account &each) { return each.name == m_account->currentText(); });
    if (account == m_accounts.end())
        return;
    for (auto it = m_choices.begin(); it != m_choices.end(); ++it)
        it.value()->setVisible(it.key() == account->provider);
    m_form->setRowVisible(1, account->provider == QLatin1String("verifik")); // nobody else has projects
    const bool isChosen = m_purpose->checkedId() >= 0 && isFor(chosen(), *account);
    for (size_t row = 0; !isChosen && row < m_templates.size(); ++row) {
        if (isFor(m_templates[row], *account)) {
            m_purpose->button(static_cast<int>(row))->setChecked(true);
            break;
        }
    }
}

//! The projects are those of the account; one of another is none.
void NewFlowDialog::followAccount()
{
    followProvider();
    AccountServices *services = m_servicesFor ? m_servicesFor(m_account->currentText()) : nullptr;
    m_projectId.clear();
    m_project->setValue(QJsonValue::Undefined);
    m_project->setServices(services);
    if (services == nullptr)
        return;
    RecordList &projects = services->projects();
    projects.disconnect(this);
    const auto follow = [this, &projects, account = m_account->currentText()] {
        if (account != m_account->currentText())
            return;
        const bool isKnown = projects.state() == RecordList::State::Known;
        m_projectNote->setText(isKnown && projects.rowCount() == 0
                ? tr("This account has no project yet. Create one first, or choose it in the form later.")
                : QString());
        m_projectNote->setVisible(!m_projectNote->text().isEmpty());
        if (isKnown && projects.rowCount() == 1 && m_projectId.isEmpty()) { // nothing to choose
            m_projectId = projects.index(0).data(RecordList::IdRole).toString();
            m_project->setValue(m_projectId);
        }
    };
    connect(&projects, &RecordList::changed, this, follow);
    follow();
    projects.request();
}

void NewFlowDialog::check()
{
    const bool hasName = !m_name->text().trimmed().isEmpty();
    m_create->setEnabled(hasName && m_hint.isEmpty());
    m_create->setToolTip(!hasName ? tr("Give the flow a name first.") : m_hint);
}

void NewFlowDialog::accept()
{
    m_create->setFocus(); // a project that is only typed so far is chosen, or objected to, when its field is left
    if (!m_create->isEnabled())
        return;
    QDialog::accept();
    emit flowEntered(m_account->currentText(), chosen().id, m_name->text().trimmed(), m_projectId);
}
