#include "views/accounts/newprojectdialog.h"

#include "views/shell/dialogform.h"
#include "views/theme/tonelabel.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace {
bool hasProjects(const Account &account)
{
    return account.provider == QLatin1String("verifik");
}
} // namespace

bool NewProjectDialog::isOffered(const std::vector<Account> &accounts)
{
    return std::any_of(accounts.begin(), accounts.end(), hasProjects);
}

NewProjectDialog::NewProjectDialog(const std::vector<Account> &accounts, const QString &current, QWidget *parent)
    : QDialog(parent)
    , m_account(new QComboBox(this))
    , m_name(new QLineEdit(this))
    , m_create(new QPushButton(tr("&Start the project"), this))
{
    setObjectName(QStringLiteral("newProjectDialog"));
    setWindowTitle(tr("New project"));
    m_account->setObjectName(QStringLiteral("newProjectAccount"));
    for (const Account &account : accounts) {
        if (hasProjects(account))
            m_account->addItem(account.name);
    }
    m_account->setCurrentText(current);
    m_name->setObjectName(QStringLiteral("newProjectName"));
    m_name->setMaxLength(60); // the provider's limit
    m_create->setObjectName(QStringLiteral("newProjectCreate"));
    m_create->setDefault(true);
    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setAutoDefault(false);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::spacing(3), Theme::spacing(3), Theme::spacing(3), Theme::spacing(2));
    column->setSpacing(Theme::spacing(2));
    column->addWidget(new ToneLabel(tr("Start a new project"), &Palette::text, Theme::Text::Title, this));
    auto *purpose = new QLabel(tr("A project holds what its flows share: whom people can write to, the countries they "
                                  "may come from, the texts "
                                  "they agree to, and the colours they see."),
        this);
    purpose->setWordWrap(true);
    column->addWidget(purpose);
    QFormLayout *form = DialogForm::make();
    DialogForm::addRow(form, tr("&Name"), m_name);
    DialogForm::addRow(form, tr("&Account"), m_account);
    column->addLayout(form);
    auto *note = new ToneLabel(tr("The project starts as a draft on this computer. Nothing reaches the provider before "
                                  "you review and send it."),
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

    connect(m_name, &QLineEdit::textChanged, this, &NewProjectDialog::check);
    connect(m_create, &QPushButton::clicked, this, &NewProjectDialog::accept);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    m_name->setFocus();
    check();
    DialogForm::fit(this, 520);
}

void NewProjectDialog::check()
{
    const bool hasName = !m_name->text().trimmed().isEmpty();
    m_create->setEnabled(hasName);
    m_create->setToolTip(hasName ? QString() : tr("Give the project a name first."));
}

void NewProjectDialog::accept()
{
    if (!m_create->isEnabled())
        return;
    QDialog::accept();
    emit projectEntered(m_account->currentText(), m_name->text().trimmed());
}
