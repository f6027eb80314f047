#include "views/accounts/newflowdialog.h"

#include "views/shell/dialogform.h"
#include "views/theme/tonelabel.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

NewFlowDialog::NewFlowDialog(const QStringList &accounts, const QString &current, QWidget *parent)
    : QDialog(parent)
    , m_kinds(FlowKinds::all())
    , m_account(new QComboBox(this))
    , m_kind(new QButtonGroup(this))
    , m_name(new QLineEdit(this))
    , m_project(new QLineEdit(this))
    , m_create(new QPushButton(tr("&Start the flow"), this))
{
    setObjectName(QStringLiteral("newFlowDialog"));
    setWindowTitle(tr("New flow"));
    m_account->setObjectName(QStringLiteral("newFlowAccount"));
    m_account->addItems(accounts);
    m_account->setCurrentText(current);
    m_name->setObjectName(QStringLiteral("newFlowName"));
    m_project->setObjectName(QStringLiteral("newFlowProject"));
    m_project->setPlaceholderText(tr("24 letters and digits, from the provider's dashboard"));
    m_create->setObjectName(QStringLiteral("newFlowCreate"));
    m_create->setDefault(true);
    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setAutoDefault(false);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::spacing(3), Theme::spacing(3), Theme::spacing(3), Theme::spacing(2));
    column->setSpacing(Theme::spacing(2));
    column->addWidget(new ToneLabel(tr("Start a new flow"), &Palette::text, Theme::Text::Title, this));
    auto *kinds = new QVBoxLayout;
    kinds->setSpacing(Theme::halfSpacing());
    for (size_t row = 0; row < m_kinds.size(); ++row) {
        auto *choice = new QRadioButton(m_kinds[row].title, this);
        choice->setObjectName(QStringLiteral("kind:%1").arg(m_kinds[row].id));
        choice->setAccessibleDescription(m_kinds[row].purpose);
        choice->setFont(Theme::font(Theme::Text::Strong));
        m_kind->addButton(choice, static_cast<int>(row));
        auto *purpose = new ToneLabel(m_kinds[row].purpose, &Palette::textMuted, Theme::Text::Small, this);
        purpose->setWordWrap(true);
        purpose->setIndent(Theme::spacing(3));
        kinds->addWidget(choice);
        kinds->addWidget(purpose);
    }
    m_kind->button(0)->setChecked(true);
    column->addLayout(kinds);

    QFormLayout *form = DialogForm::make();
    DialogForm::addRow(form, tr("&Name"), m_name);
    DialogForm::addRow(form, tr("&Project"), m_project);
    DialogForm::addRow(form, tr("&Account"), m_account);
    column->addLayout(form);
    auto *note = new ToneLabel(
        tr("The flow starts as a draft on this computer. Nothing reaches the provider before you review and send it."),
        &Palette::textMuted, Theme::Text::Small, this);
    note->setWordWrap(true);
    column->addWidget(note);
    column->addStretch();
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Theme::spacing(1));
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(m_create);
    column->addLayout(buttons);

    connect(m_name, &QLineEdit::textChanged, this, &NewFlowDialog::check);
    connect(m_create, &QPushButton::clicked, this, &NewFlowDialog::accept);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    m_name->setFocus();
    check();
    DialogForm::fit(this, 560);
}

void NewFlowDialog::check()
{
    const bool hasName = !m_name->text().trimmed().isEmpty();
    m_create->setEnabled(hasName);
    m_create->setToolTip(hasName ? QString() : tr("Give the flow a name first."));
}

void NewFlowDialog::accept()
{
    if (!m_create->isEnabled())
        return;
    const FlowKind &kind = m_kinds[static_cast<size_t>(m_kind->checkedId())];
    QDialog::accept();
    emit flowEntered(m_account->currentText(), kind.id, m_name->text().trimmed(), m_project->text().trimmed());
}
