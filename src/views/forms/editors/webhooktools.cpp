#include "views/forms/editors/webhooktools.h"

#include "models/records/accountservices.h"
#include "models/schema/flowschema.h"
#include "views/forms/editors/newwebhookdialog.h"
#include "views/forms/flowlayout.h"
#include "views/theme/icons.h"
#include "views/theme/tonelabel.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace {

QString answerText(const WebhookAnswer &answer)
{
    QStringList sentences;
    if (answer.isReached) {
        //: %1 is an HTTP status such as 200
        sentences << (answer.httpStatus
                ? WebhookTools::tr("The address took the trial message and answered with %1.").arg(answer.httpStatus)
                : WebhookTools::tr("The address took the trial message."));
    } else {
        //: %1 is an HTTP status such as 404
        sentences << (answer.httpStatus
                ? WebhookTools::tr("The address refused the trial message with %1.").arg(answer.httpStatus)
                : WebhookTools::tr("The trial message did not reach the address."));
    }
    if (!answer.message.isEmpty()) {
        //: %1 is what Verifik says about a trial message, in English
        sentences << WebhookTools::tr("Verifik adds: %1").arg(answer.message);
    }
    return sentences.join(QLatin1Char(' '));
}

} // namespace

WebhookTools::WebhookTools(const FieldSpec &spec, QWidget *parent)
    : QWidget(parent)
    , m_new(new QPushButton(Icons::icon(QStringLiteral("add")), tr("New webhook…"), this))
    , m_test(new QPushButton(Icons::icon(QStringLiteral("send")), tr("Test"), this))
    , m_answer(new ToneLabel(QString(), &Palette::text, Theme::Text::Small, this))
{
    const QString label = FlowSchema::text(spec.label);
    m_new->setObjectName(spec.objectName() + QStringLiteral("#new"));
    m_test->setObjectName(spec.objectName() + QStringLiteral("#test"));
    for (QPushButton *button : {m_new, m_test}) {
        //: %1 is a setting such as "Webhook", %2 a button such as "Test"
        button->setAccessibleName(tr("%1: %2").arg(label, button->text()));
        button->setAutoDefault(false);
    }
    m_answer->setObjectName(spec.objectName() + QStringLiteral("#answer"));
    m_answer->setWordWrap(true);
    m_answer->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::halfSpacing());
    auto *buttons = new FlowLayout(Theme::spacing(1), Theme::spacing(1));
    buttons->addWidget(m_new);
    buttons->addWidget(m_test);
    column->addLayout(buttons);
    column->addWidget(m_answer);
    connect(m_new, &QPushButton::clicked, this, &WebhookTools::create);
    connect(m_test, &QPushButton::clicked, this, &WebhookTools::test);
    hide();
}

void WebhookTools::setServices(AccountServices *services)
{
    m_services = services;
    setVisible(services != nullptr);
    followState();
}

void WebhookTools::setAddress(const QString &address)
{
    if (address == m_address)
        return;
    m_address = address;
    ++m_attempt;
    m_isTesting = false;
    showAnswer({}, true);
    followState();
}

void WebhookTools::setReadOnly(bool isReadOnly)
{
    m_isReadOnly = isReadOnly;
    followState();
}

void WebhookTools::followState()
{
    m_new->setEnabled(!m_isReadOnly);
    m_test->setEnabled(!m_address.isEmpty() && !m_isTesting);
    m_test->setToolTip(m_address.isEmpty() ? tr("Choose a webhook first.")
                                           //: %1 is a web address
                                           : tr("Verifik sends a trial message to %1.").arg(m_address));
}

void WebhookTools::create()
{
    if (!m_services)
        return;
    auto *dialog = new NewWebhookDialog(*m_services, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &NewWebhookDialog::created, this, &WebhookTools::created);
    dialog->open();
}

void WebhookTools::test()
{
    if (!m_services || m_address.isEmpty())
        return;
    m_isTesting = true;
    followState();
    showAnswer(tr("Verifik is trying the address."), true);
    m_services->testWebhook(m_address, this, [this, attempt = ++m_attempt](const Result<WebhookAnswer> &answer) {
        if (attempt != m_attempt)
            return;
        m_isTesting = false;
        followState();
        showAnswer(answer ? answerText(*answer) : answer.error().toString(), answer && answer->isReached);
    });
}

void WebhookTools::showAnswer(const QString &sentence, bool isGood)
{
    m_answer->setRole(isGood ? &Palette::text : &Palette::error);
    m_answer->setText(sentence);
    m_answer->setVisible(!sentence.isEmpty());
}
