#include "views/accounts/addaccountdialog.h"

#include "views/shell/dialogform.h"
#include "views/theme/tonelabel.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

QStringList AddAccountDialog::documentedBases(const QString &provider)
{
    if (provider == QLatin1String("didit"))
        return {QStringLiteral("https://verification.didit.me")};
    return {QStringLiteral("https://api.verifik.co"), QStringLiteral("https://staging-api.verifik.co"),
        QStringLiteral("https://dev-api.verifik.co")};
}

QUrl AddAccountDialog::baseFrom(const QString &text)
{
    QUrl url = QUrl(text.trimmed(), QUrl::StrictMode);
    const QString host = url.host();
    const bool isHere
        = host == QLatin1String("localhost") || host == QLatin1String("127.0.0.1") || host == QLatin1String("::1");
    const bool isSafe = url.scheme() == QLatin1String("https") || (url.scheme() == QLatin1String("http") && isHere);
    if (!url.isValid() || host.isEmpty() || !isSafe || !url.userInfo().isEmpty())
        return {};
    QString path = url.path();
    while (path.endsWith(QLatin1Char('/')))
        path.chop(1);
    if (path.endsWith(QLatin1String("/v2")) || path.endsWith(QLatin1String("/v3")))
        path.chop(3);
    url.setPath(path);
    url.setQuery(QString());
    url.setFragment(QString());
    return url;
}

AddAccountDialog::AddAccountDialog(QStringList takenNames, VariableFor variableFor, QWidget *parent)
    : QDialog(parent)
    , m_taken(std::move(takenNames))
    , m_variableFor(std::move(variableFor))
    , m_name(new QLineEdit(this))
    , m_provider(new QComboBox(this))
    , m_address(new QComboBox(this))
    , m_token(new QLineEdit(this))
    , m_tokenNote(new ToneLabel(QString(), &Palette::textMuted, Theme::Text::Small, this))
    , m_problem(new ToneLabel(QString(), &Palette::error, Theme::Text::Body, this))
    , m_add(new QPushButton(tr("&Add account"), this))
{
    setObjectName(QStringLiteral("addAccountDialog"));
    setWindowTitle(tr("Add account"));
    m_name->setObjectName(QStringLiteral("accountName"));
    m_provider->setObjectName(QStringLiteral("accountProvider"));
    m_provider->addItem(QStringLiteral("Verifik"), QStringLiteral("verifik"));
    m_provider->addItem(QStringLiteral("Didit"), QStringLiteral("didit"));
    m_address->setObjectName(QStringLiteral("accountAddress"));
    m_address->setEditable(true);
    m_token->setObjectName(QStringLiteral("accountToken"));
    m_token->setEchoMode(QLineEdit::Password);
    m_tokenNote->setObjectName(QStringLiteral("tokenNote"));
    m_tokenNote->setWordWrap(true);
    m_problem->setObjectName(QStringLiteral("accountProblem"));
    m_problem->setWordWrap(true);
    m_add->setObjectName(QStringLiteral("addAccount"));
    m_add->setDefault(true);
    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setAutoDefault(false);

    auto *title = new ToneLabel(tr("Add an account"), &Palette::text, Theme::Text::Title, this);
    QFormLayout *form = DialogForm::make();
    DialogForm::addRow(form, tr("&Name"), m_name);
    DialogForm::addRow(form, tr("&Provider"), m_provider);
    DialogForm::addRow(form, tr("A&ddress"), m_address);
    DialogForm::addRow(form, tr("&Token"), m_token);
    m_tokenLabel = qobject_cast<QLabel *>(form->labelForField(m_token));
    form->addRow(QString(), m_tokenNote);

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Theme::spacing(1));
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(m_add);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::spacing(3), Theme::spacing(3), Theme::spacing(3), Theme::spacing(2));
    column->setSpacing(Theme::spacing(2));
    column->addWidget(title);
    column->addLayout(form);
    column->addWidget(m_problem);
    column->addStretch();
    column->addLayout(buttons);

    connect(m_name, &QLineEdit::textChanged, this, &AddAccountDialog::check);
    connect(m_provider, &QComboBox::currentIndexChanged, this, &AddAccountDialog::followProvider);
    connect(m_address, &QComboBox::editTextChanged, this, &AddAccountDialog::check);
    connect(m_add, &QPushButton::clicked, this, &AddAccountDialog::accept);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    followProvider();
    DialogForm::fit(this, 560);
}

QString AddAccountDialog::provider() const
{
    return m_provider->currentData().toString();
}

void AddAccountDialog::followProvider()
{
    const bool isKeyed = provider() == QLatin1String("didit");
    m_name->setPlaceholderText(isKeyed ? tr("For example: Didit production") : tr("For example: Verifik production"));
    if (m_tokenLabel)
        m_tokenLabel->setText(isKeyed ? tr("API &key") : tr("&Token"));
    m_address->clear();
    m_address->addItems(documentedBases(provider()));
    check();
}

void AddAccountDialog::check()
{
    const QString name = m_name->text().trimmed();
    const QString variable = QString::fromLatin1(m_variableFor(name.isEmpty() ? tr("NAME") : name));
    const bool isKeyed = provider() == QLatin1String("didit");
    m_tokenNote->setText((isKeyed
            ? tr("This version keeps the key only until Flowform closes. For lasting use, leave it empty and set the "
                 "environment variable %1 before starting Flowform.")
            : tr("This version keeps the token only until Flowform closes. For lasting use, leave it empty and set "
                 "the environment variable %1 before starting Flowform."))
                             .arg(variable));
    QString problem;
    const auto isSame = [&](const QString &taken) { return m_variableFor(taken) == m_variableFor(name); };
    if (!name.isEmpty() && std::any_of(m_taken.cbegin(), m_taken.cend(), isSame))
        problem = tr("There is an account of this name already.");
    else if (!m_address->currentText().trimmed().isEmpty() && baseFrom(m_address->currentText()).isEmpty())
        problem = tr("The address must begin with https://, so that the token travels encrypted. Only an address on "
                     "this computer "
                     "may begin with http://.");
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    m_add->setEnabled(!name.isEmpty() && problem.isEmpty() && !baseFrom(m_address->currentText()).isEmpty());
    m_add->setToolTip(name.isEmpty() ? tr("Give the account a name first.") : QString());
}

void AddAccountDialog::accept()
{
    if (!m_add->isEnabled())
        return;
    Account account;
    account.name = m_name->text().trimmed();
    account.provider = provider();
    account.url = baseFrom(m_address->currentText());
    const QByteArray secret = m_token->text().trimmed().toUtf8();
    m_token->clear();
    QDialog::accept();
    emit accountEntered(account, secret);
}
