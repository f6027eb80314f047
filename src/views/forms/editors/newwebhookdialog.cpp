#include "views/forms/editors/newwebhookdialog.h"

#include "models/records/accountservices.h"
#include "views/shell/dialogform.h"
#include "views/theme/tonelabel.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QUrl>
#include <QVBoxLayout>

namespace {

// The provider's own limits (api/verifik.md 3).
constexpr int longestName = 40;
constexpr int longestDescription = 400;

bool isWebAddress(const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    return url.isValid() && !url.host().isEmpty()
        && (url.scheme() == QLatin1String("http") || url.scheme() == QLatin1String("https"));
}

} // namespace

NewWebhookDialog::NewWebhookDialog(AccountServices &services, QWidget *parent)
    : QDialog(parent)
    , m_services(&services)
    , m_name(new QLineEdit(this))
    , m_address(new QLineEdit(this))
    , m_description(new QPlainTextEdit(this))
    , m_active(new QCheckBox(tr("&Send messages from now on"), this))
    , m_problem(new ToneLabel(QString(), &Palette::error, Theme::Text::Body, this))
    , m_create(new QPushButton(tr("&Create webhook"), this))
{
    setObjectName(QStringLiteral("newWebhookDialog"));
    setWindowTitle(tr("New webhook"));
    m_name->setObjectName(QStringLiteral("webhookName"));
    m_name->setMaxLength(longestName);
    m_address->setObjectName(QStringLiteral("webhookAddress"));
    m_address->setPlaceholderText(QStringLiteral("https://"));
    m_address->setInputMethodHints(Qt::ImhUrlCharactersOnly | Qt::ImhNoAutoUppercase);
    m_description->setObjectName(QStringLiteral("webhookDescription"));
    m_description->setTabChangesFocus(true);
    m_description->setFixedHeight(Theme::spacing(10));
    m_active->setObjectName(QStringLiteral("webhookActive"));
    m_active->setChecked(true);
    m_problem->setObjectName(QStringLiteral("webhookProblem"));
    m_problem->setWordWrap(true);
    m_create->setObjectName(QStringLiteral("createWebhook"));
    m_create->setDefault(true);
    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setObjectName(QStringLiteral("cancel"));
    cancel->setAutoDefault(false);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::spacing(3), Theme::spacing(3), Theme::spacing(3), Theme::spacing(2));
    column->setSpacing(Theme::spacing(2));
    column->addWidget(new ToneLabel(tr("New webhook"), &Palette::text, Theme::Text::Title, this));
    auto *note = new ToneLabel(tr("A webhook tells your systems what happens in a flow. It is created at the provider "
                                  "at once; the flow uses it after you have sent the flow."),
        &Palette::textMuted, Theme::Text::Small, this);
    note->setWordWrap(true);
    column->addWidget(note);
    QFormLayout *form = DialogForm::make();
    DialogForm::addRow(form, tr("&Name"), m_name);
    DialogForm::addRow(form, tr("A&ddress"), m_address);
    DialogForm::addRow(form, tr("D&escription"), m_description);
    form->addRow(QString(), m_active);
    column->addLayout(form);
    column->addWidget(m_problem);
    column->addStretch();
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Theme::spacing(1));
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(m_create);
    column->addLayout(buttons);

    connect(m_name, &QLineEdit::textChanged, this, &NewWebhookDialog::check);
    connect(m_address, &QLineEdit::textChanged, this, &NewWebhookDialog::check);
    connect(m_description, &QPlainTextEdit::textChanged, this, &NewWebhookDialog::check);
    connect(m_create, &QPushButton::clicked, this, &NewWebhookDialog::accept);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    check();
    DialogForm::fit(this, 560);
}

QString NewWebhookDialog::problem() const
{
    const QString address = m_address->text().trimmed();
    const qsizetype tooMany = m_description->toPlainText().trimmed().size() - longestDescription;
    if (tooMany > 0)
        return tr("The description is too long by %n character(s).", nullptr, static_cast<int>(tooMany));
    if (!address.isEmpty() && !isWebAddress(address) && m_isTried)
        return tr("The address must be a whole web address that begins with https:// or http://.");
    return {};
}

void NewWebhookDialog::check()
{
    const bool isEntered = !m_name->text().trimmed().isEmpty() && !m_address->text().trimmed().isEmpty();
    const QString sentence = problem();
    showProblem(sentence);
    m_create->setEnabled(isEntered && sentence.isEmpty() && !m_isBusy);
    m_create->setToolTip(isEntered ? QString() : tr("A webhook needs a name and an address."));
}

void NewWebhookDialog::showProblem(const QString &sentence)
{
    if (sentence == m_problem->text() && m_problem->isHidden() == sentence.isEmpty())
        return;
    m_problem->setText(sentence);
    m_problem->setVisible(!sentence.isEmpty());
    DialogForm::fit(this, std::max(width(), minimumWidth()));
}

void NewWebhookDialog::setBusy(bool isBusy)
{
    m_isBusy = isBusy;
    for (QWidget *control : std::initializer_list<QWidget *>{m_name, m_address, m_description, m_active})
        control->setEnabled(!isBusy);
    check();
}

void NewWebhookDialog::accept()
{
    m_isTried = true; // half an address is no mistake while it is typed
    check();
    if (!m_create->isEnabled() || !m_services)
        return;
    QJsonObject webhook{{QStringLiteral("name"), m_name->text().trimmed()},
        {QStringLiteral("url"), m_address->text().trimmed()}, {QStringLiteral("isActive"), m_active->isChecked()}};
    const QString description = m_description->toPlainText().trimmed();
    if (!description.isEmpty())
        webhook.insert(QStringLiteral("description"), description);
    setBusy(true);
    m_services->createWebhook(webhook, this, [this](const Result<QString> &id) {
        setBusy(false);
        if (id) {
            emit created(*id);
            QDialog::accept();
            return;
        }
        showProblem(id.error().toString());
        (m_name->text().isEmpty() ? m_name : m_address)->setFocus();
    });
}
