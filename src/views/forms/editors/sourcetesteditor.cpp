#include "views/forms/editors/sourcetesteditor.h"

#include "models/document/projectflow.h"
#include "models/records/accountservices.h"
#include "views/forms/editors/texteditor.h"
#include "views/forms/flowlayout.h"
#include "views/forms/wheelguard.h"
#include "views/theme/icons.h"
#include "views/theme/tonelabel.h"

#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace {

constexpr int accepted = 200;
constexpr int firstRedirect = 300;
constexpr int firstRefusal = 400;

//! The members of the answer as a person would name them.
QString keyText(const QString &key)
{
    if (key == QLatin1String("name"))
        return SourceTestEditor::tr("name");
    if (key == QLatin1String("email"))
        return SourceTestEditor::tr("email address");
    if (key == QLatin1String("phone"))
        return SourceTestEditor::tr("phone number");
    return SourceTestEditor::tr("country code");
}

QString keyTexts(const QStringList &keys)
{
    QStringList texts;
    for (const QString &key : keys) {
        const QString text = keyText(key);
        //: a part of a service's answer: %1 is what it is, such as "phone number", %2 its technical name
        texts << (text == key ? text : SourceTestEditor::tr("%1 (%2)").arg(text, key));
    }
    return QLocale().createSeparatedList(texts);
}

JsonPointer beside(const JsonPointer &field, const char *name)
{
    return field.first(field.size() - 1) / QString::fromLatin1(name);
}

} // namespace

SourceTestEditor::SourceTestEditor(const FieldSpec &spec, QWidget *parent)
    : FieldEditor(spec, parent)
    , m_text(new TextEditor(spec, this))
    , m_test(new QPushButton(Icons::icon(QStringLiteral("send")), tr("Test"), this))
    , m_show(new QPushButton(this))
    , m_answer(new ToneLabel(QString(), &Palette::text, Theme::Text::Small, this))
    , m_body(new QPlainTextEdit(this))
{
    setFocusProxy(m_text->focusTarget());
    createParts();
    connect(m_text, &FieldEditor::edited, this, &FieldEditor::edited);
    connect(m_text, &FieldEditor::hintChanged, this, &FieldEditor::hintChanged);
    connect(m_test, &QPushButton::clicked, this, &SourceTestEditor::test);
    connect(m_show, &QPushButton::clicked, this, &SourceTestEditor::showBody);
    forget();
    followState();
}

void SourceTestEditor::createParts()
{
    m_test->setObjectName(spec().objectName() + QStringLiteral("#test"));
    //: %1 is a setting such as "API test value", %2 a button such as "Test"
    m_test->setAccessibleName(tr("%1: %2").arg(label(), m_test->text()));
    m_test->setAutoDefault(false);
    m_answer->setObjectName(spec().objectName() + QStringLiteral("#answer"));
    m_answer->setWordWrap(true);
    m_show->setObjectName(spec().objectName() + QStringLiteral("#show"));
    m_show->setCheckable(true);
    m_show->setAutoDefault(false);
    m_body->setObjectName(spec().objectName() + QStringLiteral("#body"));
    m_body->setAccessibleName(tr("The service's answer"));
    m_body->setReadOnly(true);
    m_body->setTabChangesFocus(true);
    m_body->setFont(Theme::font(Theme::Text::Code));
    m_body->setFixedHeight(Theme::spacing(15));
    WheelGuard::scrollOnlyWithFocus(m_body);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::halfSpacing());
    column->addWidget(m_text);
    auto *buttons = new FlowLayout(Theme::spacing(1), Theme::spacing(1));
    buttons->addWidget(m_test);
    buttons->addWidget(m_show);
    column->addLayout(buttons);
    column->addWidget(m_answer);
    column->addWidget(m_body);
}

void SourceTestEditor::setValue(const QJsonValue &value)
{
    m_text->setValue(value);
    followState();
}

void SourceTestEditor::setBaseValue(const QJsonValue &value)
{
    FieldEditor::setBaseValue(value);
    m_text->setBaseValue(value);
}

void SourceTestEditor::setReadOnly(bool isReadOnly)
{
    m_text->setReadOnly(isReadOnly);
}

void SourceTestEditor::setFlow(const ProjectFlow &flow)
{
    m_flow = &flow;
    connect(&flow, &ProjectFlow::valueChanged, this, [this](const JsonPointer &place) {
        const JsonPointer block = spec().pointer.first(spec().pointer.size() - 1);
        if (place.first(std::min(place.size(), block.size())) != block.first(std::min(place.size(), block.size())))
            return;
        forget(); // it was about other settings
        followState();
    });
    followState();
}

void SourceTestEditor::setServices(AccountServices *services)
{
    m_services = services;
    forget();
    followState();
}

QWidget *SourceTestEditor::focusTarget() const
{
    return m_text->focusTarget();
}

AccessQuestion SourceTestEditor::question() const
{
    AccessQuestion question;
    if (!m_flow)
        return question;
    const QString type = m_flow->value("/type"_ptr).toString();
    const bool isLogin = type == QLatin1String("login")
        || (type != QLatin1String("onboarding") && m_flow->schema().kind() == QLatin1String("login"));
    question.way = isLogin ? AccessQuestion::Way::Login : AccessQuestion::Way::Onboarding;
    question.address = m_flow->value(beside(spec().pointer, "apiUrl")).toString().trimmed();
    const bool isPhone = m_flow->value(beside(spec().pointer, "apiTestType")) == QJsonValue(QStringLiteral("phone"));
    question.key = isPhone ? QStringLiteral("phone") : QStringLiteral("email");
    question.value = m_flow->value(spec().pointer).toString().trimmed();
    return question;
}

void SourceTestEditor::followState()
{
    const AccessQuestion next = question();
    const bool isComplete = !next.address.isEmpty() && !next.value.isEmpty();
    m_test->setVisible(m_services != nullptr);
    m_test->setEnabled(isComplete && !m_isTesting);
    m_test->setToolTip(isComplete
            //: %1 is a web address
            ? tr("Asks %1 for the test value, as the provider will.").arg(next.address)
            : tr("Enter the API address and the test value first."));
}

void SourceTestEditor::forget()
{
    ++m_attempt;
    m_isTesting = false;
    m_answer->hide();
    m_show->hide();
    m_body->clear();
    showBody(false);
}

void SourceTestEditor::test()
{
    if (!m_services)
        return;
    forget();
    m_isTesting = true;
    followState();
    m_answer->setRole(&Palette::text);
    m_answer->setText(tr("The service is being asked."));
    m_answer->show();
    const AccessQuestion asked = question();
    m_services->testSource(
        asked, this, [this, attempt = m_attempt, way = asked.way](const Result<AccessAnswer> &answer) {
            if (attempt == m_attempt)
                finish(answer, way);
        });
}

void SourceTestEditor::finish(const Result<AccessAnswer> &answer, AccessQuestion::Way way)
{
    m_isTesting = false;
    followState();
    const bool isGood = answer && answer->httpStatus == accepted && answer->missing.isEmpty() && answer->isObject;
    m_answer->setRole(isGood ? &Palette::text : &Palette::error);
    m_answer->setText(answer ? words(*answer, way) : answer.error().toString());
    if (!answer || answer->body.isEmpty())
        return;
    m_body->setPlainText(answer->isShortened
            //: %1 is the beginning of a longer text
            ? tr("%1\n… The answer is longer than what is shown here.").arg(answer->body)
            : answer->body);
    m_show->show();
}

QString SourceTestEditor::words(const AccessAnswer &answer, AccessQuestion::Way way)
{
    const int status = answer.httpStatus;
    if (status >= firstRedirect && status < firstRefusal) {
        //: %1 is an HTTP status such as 302
        return tr("The service answered with %1, which leads to another address. The provider expects 200.")
            .arg(status);
    }
    if (status != accepted) {
        return way == AccessQuestion::Way::Login
            //: %1 is an HTTP status such as 404
            ? tr("The service answered with %1. The provider expects 200.").arg(status)
            //: %1 is an HTTP status such as 404
            : tr("The service answered with %1. The provider lets people in only when it answers with 200.")
                  .arg(status);
    }
    if (!answer.isObject)
        return tr("The service answered with 200, but not with a JSON object, as the provider expects.");
    if (answer.missing.isEmpty())
        return tr("The service answered with 200 and all that the provider expects: %1.").arg(keyTexts(answer.present));
    //: %1 is a list such as "phone number (phone) and country code (countryCode)"
    return tr("The service answered with 200, but its answer lacks what the provider expects: %1.")
        .arg(keyTexts(answer.missing));
}

void SourceTestEditor::showBody(bool isShown)
{
    m_body->setVisible(isShown);
    m_show->setChecked(isShown);
    m_show->setIcon(Icons::icon(isShown ? QStringLiteral("eye-off") : QStringLiteral("eye")));
    m_show->setText(isShown ? tr("Hide the answer") : tr("Show the answer"));
    m_show->setToolTip(isShown ? QString() : tr("The answer may hold personal data."));
}
