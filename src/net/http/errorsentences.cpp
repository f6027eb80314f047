#include "net/http/errorbody.h"

#include <array>

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ErrorBody)
};

bool contains(const QString &text, std::initializer_list<QLatin1String> parts)
{
    for (const QLatin1String &part : parts) {
        if (text.contains(part, Qt::CaseInsensitive))
            return true;
    }
    return false;
}

bool isCode(const ErrorBody &body, std::initializer_list<QLatin1String> codes)
{
    for (const QLatin1String &code : codes) {
        if (body.code.compare(code, Qt::CaseInsensitive) == 0)
            return true;
    }
    return false;
}

bool isExpired(const ErrorBody &body)
{
    return contains(body.message,
        {QLatin1String("expired_token"), QLatin1String("token expired"), QLatin1String("jwt expired"),
            QLatin1String("expired token"), QLatin1String("token_expired"), QLatin1String("token has expired"),
            QLatin1String("session expired")});
}

bool isAboutToken(const ErrorBody &body)
{
    return isExpired(body)
        || contains(body.message,
            {QLatin1String("invalid_token"), QLatin1String("invalid token"), QLatin1String("jwt malformed"),
                QLatin1String("invalid signature"), QLatin1String("missing authorization"),
                QLatin1String("unauthorized")});
}

//! Verifik's 409 on a flow that people are going through right now; its Spanish pages say "usuarios activos".
bool isActiveUsers(const ErrorBody &body)
{
    return !isCode(body, {QLatin1String("MissingParameter")})
        && contains(body.message,
            {QLatin1String("active users"), QLatin1String("active_users"), QLatin1String("usuarios activos")});
}

//! For an answer whose status says nothing: 200 with success:false.
ErrorKind kindFromCode(const ErrorBody &body)
{
    if (isAboutToken(body) || isCode(body, {QLatin1String("Unauthorized")}))
        return ErrorKind::Unauthorized;
    if (isCode(body, {QLatin1String("Forbidden")}))
        return ErrorKind::Forbidden;
    if (isCode(body, {QLatin1String("NotFound"), QLatin1String("PROJECT_FLOW_NOT_FOUND")}))
        return ErrorKind::NotFound;
    if (isCode(body, {QLatin1String("RateLimitExceeded")}))
        return ErrorKind::RateLimited;
    return isActiveUsers(body) ? ErrorKind::ActiveUsers : ErrorKind::Rejected;
}

ErrorKind kindOf(int status, const ErrorBody &body)
{
    switch (status) {
    case 401:
        return ErrorKind::Unauthorized;
    case 403:
        return isAboutToken(body) ? ErrorKind::Unauthorized : ErrorKind::Forbidden;
    case 404:
    case 410:
        return ErrorKind::NotFound;
    case 408:
        return ErrorKind::Timeout;
    case 409:
        if (isCode(body, {QLatin1String("MissingParameter")})
            && contains(body.message, {QLatin1String("missing authorization")}))
            return ErrorKind::Unauthorized;
        return isActiveUsers(body) ? ErrorKind::ActiveUsers : ErrorKind::Rejected;
    case 429:
        return ErrorKind::RateLimited;
    default:
        break;
    }
    if (status >= 500)
        return ErrorKind::Server;
    if (status >= 400)
        return ErrorKind::Rejected;
    if (status >= 300 || !body.isJson)
        return ErrorKind::Malformed;
    return kindFromCode(body);
}

//! The provider's own short names, where their text says nothing to a person.
struct KnownCode
{
    const char *code;
    const char *sentence;
    const char *advice; //!< empty: what is said of every refusal
    const char *field; //!< the setting of a flow that it is about; empty for none
};

const KnownCode *knownCode(const ErrorBody &body)
{
    static constexpr std::array codes{
        KnownCode{"project_flow_required",
            QT_TRANSLATE_NOOP("ErrorBody", "A project needs a flow before it can go live."),
            QT_TRANSLATE_NOOP("ErrorBody", "Create a flow in this project first, then try again."), ""},
        KnownCode{"project_not_found",
            QT_TRANSLATE_NOOP("ErrorBody", "The project does not exist, or belongs to another account."),
            QT_TRANSLATE_NOOP("ErrorBody", "Read the projects again and choose one of them."), "/project"},
        KnownCode{"INVALID_PROJECT_ID",
            QT_TRANSLATE_NOOP("ErrorBody", "The project of this flow is not one that the provider knows."), "",
            "/project"},
        KnownCode{"INVALID_FLOW_TYPE", QT_TRANSLATE_NOOP("ErrorBody", "The provider does not know this type of flow."),
            "", "/type"},
    };
    for (const KnownCode &known : codes) {
        const QLatin1String code(known.code);
        if (body.code.compare(code, Qt::CaseInsensitive) == 0 || body.message.compare(code, Qt::CaseInsensitive) == 0)
            return &known;
    }
    return nullptr;
}

QString providersWords(const ErrorBody &body, const QString &provider)
{
    if (const KnownCode *known = knownCode(body))
        return Text::tr(known->sentence);
    if (body.message.isEmpty())
        return {};
    //: %1 is a provider's name, %2 its own words, often in English
    return Text::tr("%1 says: “%2”").arg(provider, body.message);
}

QString technical(const HttpResponse &response, const ErrorBody &body)
{
    QString text = QStringLiteral("HTTP %1").arg(response.status);
    if (!body.code.isEmpty())
        text += QStringLiteral(" %1").arg(body.code);
    if (!body.message.isEmpty())
        return QStringLiteral("%1: %2").arg(text, body.message);
    if (!body.isJson)
        text += QStringLiteral(", %1 bytes of %2")
                    .arg(response.body.size())
                    .arg(cleanProviderText(QString::fromLatin1(response.contentType), {}, 64));
    return text;
}

QString nothingChanged(const ErrorContext &context)
{
    return context.isWrite
        ? Text::tr("Nothing was changed at %1. Your edits stay on this computer.").arg(context.provider)
        : Text::tr("Your edits stay on this computer.");
}

QString whatWasRejected(const ErrorContext &context)
{
    using Subject = ErrorContext::Subject;
    if (!context.isWrite)
        return Text::tr("%1 did not accept the request.").arg(context.provider);
    if (context.subject == Subject::Record)
        return Text::tr("%1 did not accept the change.").arg(context.provider);
    const bool isProject = context.subject == Subject::Project;
    if (context.flow.isEmpty())
        return (
            isProject ? Text::tr("%1 did not accept the new project.") : Text::tr("%1 did not accept the new flow."))
            .arg(context.provider);
    return (isProject ? Text::tr("%1 did not accept the change to the project “%2”.")
                      : Text::tr("%1 did not accept the change to the flow “%2”."))
        .arg(context.provider, context.flow);
}

void describeRejected(Error &error, const ErrorBody &body, const ErrorContext &context)
{
    error.what = whatWasRejected(context);
    const QString words = providersWords(body, context.provider);
    error.meaning = words.isEmpty()
        ? nothingChanged(context)
        //: %1 is a sentence with the provider's reason, %2 a sentence saying that nothing changed
        : Text::tr("%1 %2").arg(words, nothingChanged(context));
    const KnownCode *known = knownCode(body);
    if (known && known->advice[0] != '\0')
        error.advice = Text::tr(known->advice);
    else if (!error.fields.empty())
        error.advice = Text::tr("Correct the marked fields and send again.");
    else if (context.isWrite)
        error.advice = context.subject == ErrorContext::Subject::Flow
            ? Text::tr("Check the problems of this flow, correct them and send again.")
            : Text::tr("Correct what the provider objects to, then send again.");
    else
        error.advice = Text::tr("Check the address of the account, then try again.");
}

void describeServer(Error &error, const ErrorContext &context)
{
    error.what = Text::tr("%1 has a problem of its own and could not answer.").arg(context.provider);
    if (context.isWrite) {
        error.meaning = Text::tr("Whether the change was stored is not known. Your edits stay on this computer.");
        error.advice = Text::tr("Wait a few minutes and read the flow again before sending again.");
    } else {
        error.meaning = Text::tr("Nothing was changed. Your edits stay on this computer.");
        error.advice = Text::tr("Wait a few minutes, then try again.");
    }
}

void describeNotFound(Error &error, const ErrorContext &context)
{
    const QString &provider = context.provider;
    if (context.flow.isEmpty()) {
        error.what = Text::tr("%1 knows nothing at this address.").arg(provider);
        error.meaning = nothingChanged(context);
        error.advice = Text::tr("Check the address of the account.");
        return;
    }
    switch (context.subject) {
    case ErrorContext::Subject::Flow:
        error.what = Text::tr("The flow “%1” does not exist at %2 for this account.").arg(context.flow, provider);
        error.advice = Text::tr("Read the list of flows again.");
        break;
    case ErrorContext::Subject::Project:
        error.what = Text::tr("The project “%1” does not exist at %2 for this account.").arg(context.flow, provider);
        error.advice = Text::tr("Read the list of projects again.");
        break;
    case ErrorContext::Subject::Record:
        error.what = Text::tr("This record does not exist at %1 any more.").arg(provider);
        error.advice = Text::tr("Read the list again.");
        break;
    }
    error.meaning
        = Text::tr("It may have been deleted, or it belongs to another account. Your edits stay on this computer.");
}

//! 401 and 403 of a provider that takes keys: either may mean the key or its rights, so both are said.
void describeKeyRefused(Error &error, const ErrorBody &body, const ErrorContext &context)
{
    const QString &provider = context.provider;
    error.what = Text::tr("%1 did not accept the key of this account, or the key may not do this.").arg(provider);
    const QString words = providersWords(body, provider);
    error.meaning = words.isEmpty() ? nothingChanged(context) : Text::tr("%1 %2").arg(words, nothingChanged(context));
    error.advice
        = Text::tr("Check the key, its permissions, the addresses it may be used from and the balance of your %1 "
                   "account, then try again.")
              .arg(provider);
}

void describe(Error &error, const ErrorBody &body, const ErrorContext &context)
{
    const QString &provider = context.provider;
    if (context.isKeyed && (error.kind == ErrorKind::Unauthorized || error.kind == ErrorKind::Forbidden))
        return describeKeyRefused(error, body, context);
    switch (error.kind) {
    case ErrorKind::Unauthorized:
        error.what = isExpired(body) ? Text::tr("The sign-in to %1 has expired.").arg(provider)
                                     : Text::tr("%1 did not accept the sign-in of this account.").arg(provider);
        error.meaning = nothingChanged(context);
        error.advice = Text::tr("Enter a new access token for this account, then try again.");
        break;
    case ErrorKind::Forbidden:
        error.what = Text::tr("This account may not do that at %1.").arg(provider);
        error.meaning = nothingChanged(context);
        error.advice = Text::tr("Ask the person who manages your %1 account for the permission.").arg(provider);
        break;
    case ErrorKind::NotFound:
        if (const KnownCode *known = knownCode(body)) { // the project is missing, not the flow
            error.what = Text::tr(known->sentence);
            error.meaning = nothingChanged(context);
            error.advice = Text::tr(known->advice);
            break;
        }
        describeNotFound(error, context);
        break;
    case ErrorKind::ActiveUsers:
        error.what = context.flow.isEmpty()
            ? Text::tr("People are going through this flow right now.")
            : Text::tr("People are going through the flow “%1” right now.").arg(context.flow);
        error.meaning = Text::tr("%1 does not change a flow while it is in use. Nothing was changed.").arg(provider);
        error.advice = Text::tr("Try again at a quiet time, or pause the flow first.");
        break;
    case ErrorKind::RateLimited:
        error.what = Text::tr("%1 takes no more requests for the moment, because there were too many in a short time.")
                         .arg(provider);
        error.meaning = nothingChanged(context);
        error.advice = error.retryAfter
            ? Text::tr("Try again in %n second(s).", nullptr, static_cast<int>(error.retryAfter->count()))
            : Text::tr("Wait a minute, then try again.");
        break;
    case ErrorKind::Timeout:
    case ErrorKind::Server:
        describeServer(error, context);
        break;
    case ErrorKind::Malformed:
        error.what = Text::tr("The address of this account does not answer as %1 does.").arg(provider);
        error.meaning = context.isWrite
            ? Text::tr("Whether the change was stored is not known. Your edits stay on this computer.")
            : Text::tr("Nothing was changed. Your edits stay on this computer.");
        error.advice = Text::tr("Check the address of the account, and whether this network asks you to log in first.");
        break;
    default:
        describeRejected(error, body, context);
        break;
    }
}

} // namespace

Error errorFromResponse(const HttpResponse &response, const ErrorContext &context)
{
    const ErrorBody body = ErrorBody::parse(response.body, context.secret);
    Error error;
    error.httpStatus = response.status;
    error.code = body.code;
    error.retryAfter = response.retryAfter;
    error.detail = technical(response, body);
    // A gateway may wrap a refusal in a 200; then the body's own status counts.
    const int status = response.status < 300 && body.status != 0 ? body.status : response.status;
    error.kind = kindOf(status, body);
    if (error.kind == ErrorKind::Rejected) {
        const KnownCode *known = knownCode(body);
        error.fields = body.fields;
        if (known && known->field[0] != '\0' && error.fields.empty())
            error.fields.push_back(
                {JsonPointer::parse(QLatin1String(known->field)).value(), Text::tr(known->sentence)});
    }
    describe(error, body, context);
    return error;
}
