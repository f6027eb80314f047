#include "net/http/errorbody.h"

#include "support/examples.h"

#include <gtest/gtest.h>

namespace {

using namespace std::chrono_literals;

ErrorContext saving()
{
    return {QStringLiteral("Verifik"), QStringLiteral("Onboarding"), true, "s3cret-value"};
}

Error answer(int status, const QByteArray &body, const ErrorContext &context = saving())
{
    HttpResponse response;
    response.status = status;
    response.body = body;
    response.contentType = "application/json";
    return errorFromResponse(response, context);
}

QStringList pointers(const Error &error)
{
    QStringList texts;
    for (const FieldError &field : error.fields)
        texts << field.field.toString();
    return texts;
}

struct Documented
{
    const char *file;
    int status;
    ErrorKind kind;
    const char *code;
    QStringList fields = {};
};

const std::vector<Documented> &documented()
{
    static const std::vector<Documented> rows{
        {"verifik-v3/put-400-bad-request.json", 400, ErrorKind::Rejected, "BadRequest"},
        {"verifik-v3/put-401-forbidden-code.json", 401, ErrorKind::Unauthorized, "Forbidden"},
        {"verifik-v3/put-403-forbidden.json", 403, ErrorKind::Forbidden, "Forbidden"},
        {"verifik-v3/put-404-not-found.json", 404, ErrorKind::NotFound, "NotFound"},
        {"verifik-v3/put-409-active-users.json", 409, ErrorKind::ActiveUsers, "Conflict"},
        {"verifik-v3/delete-409-active-users.json", 409, ErrorKind::ActiveUsers, "Conflict"},
        {"verifik-v3/put-422-validation-details.json", 422, ErrorKind::Rejected, "UnprocessableEntity",
            {QStringLiteral("/documents/verificationMethods")}},
        {"verifik-v3/error-429.json", 429, ErrorKind::RateLimited, "RateLimitExceeded"},
        {"verifik-v3/error-es-envelope.json", 400, ErrorKind::Rejected, "VALIDATION_ERROR"},
        {"verifik-v2/error-401-invalid-token.json", 401, ErrorKind::Unauthorized, "Unauthorized"},
        {"verifik-v2/error-403-expired-token.json", 403, ErrorKind::Unauthorized, "Forbidden"},
        {"verifik-v2/error-409-missing-parameter.json", 409, ErrorKind::Rejected, "MissingParameter",
            {QStringLiteral("/phone"), QStringLiteral("/otp")}},
        {"verifik-v2/get-404.json", 404, ErrorKind::NotFound, "PROJECT_FLOW_NOT_FOUND"},
        {"didit-v3/error-400-bare-array.json", 400, ErrorKind::Rejected, ""},
        {"didit-v3/error-400-detail-allowed.json", 400, ErrorKind::Rejected, "", {QStringLiteral("/workflow_type")}},
        {"didit-v3/error-400-field-code.json", 400, ErrorKind::Rejected, "", {QStringLiteral("/sign")}},
        {"didit-v3/error-400-field-map.json", 400, ErrorKind::Rejected, "",
            {QStringLiteral("/entry_type"), QStringLiteral("/list_type")}},
        {"didit-v3/error-400-nested-features.json", 400, ErrorKind::Rejected, "", {QStringLiteral("/features")}},
        {"didit-v3/error-400-nested-index.json", 400, ErrorKind::Rejected, "",
            {QStringLiteral("/form_elements/0/element_type")}},
        {"didit-v3/error-400-revert-to-draft.json", 400, ErrorKind::Rejected, "", {QStringLiteral("/status")}},
        {"didit-v3/error-401.json", 401, ErrorKind::Unauthorized, ""},
        {"didit-v3/error-403-code.json", 403, ErrorKind::Forbidden, "contract_billing_suspended"},
        {"didit-v3/error-403-permission.json", 403, ErrorKind::Forbidden, ""},
        {"didit-v3/error-404.json", 404, ErrorKind::NotFound, ""},
        {"didit-v3/error-429.json", 429, ErrorKind::RateLimited, ""},
        {"verifik-v2/list-400.json", 400, ErrorKind::Rejected, "INVALID_PARAMETERS"},
        {"verifik-v2/post-error-invalid-flow-type.json", 400, ErrorKind::Rejected, "INVALID_FLOW_TYPE",
            {QStringLiteral("/type")}},
        {"verifik-v2/post-error-invalid-project-id.json", 400, ErrorKind::Rejected, "INVALID_PROJECT_ID",
            {QStringLiteral("/project")}},
        {"verifik-v2/project-put-409-flow-required.json", 409, ErrorKind::Rejected, "Conflict"},
        {"verifik-v2/put-400-invalid-request.json", 400, ErrorKind::Rejected, ""},
    };
    return rows;
}

TEST(ErrorBody, TurnsEveryDocumentedAnswerIntoItsKindCodeAndFields)
{
    for (const Documented &row : documented()) {
        const Error error = answer(row.status, Examples::bytes(QString::fromLatin1(row.file)));
        EXPECT_EQ(error.kind, row.kind) << row.file;
        EXPECT_EQ(error.code, QLatin1String(row.code)) << row.file;
        EXPECT_EQ(error.httpStatus, row.status) << row.file;
        EXPECT_EQ(pointers(error), row.fields) << row.file;
        EXPECT_FALSE(error.what.isEmpty()) << row.file;
        EXPECT_FALSE(error.meaning.isEmpty()) << row.file;
        EXPECT_FALSE(error.advice.isEmpty()) << row.file;
    }
}

TEST(ErrorBody, KnowsEveryErrorExampleThereIs)
{
    QStringList known;
    for (const Documented &row : documented())
        known << QString::fromLatin1(row.file);
    for (const QString &folder : {QStringLiteral("verifik-v3"), QStringLiteral("verifik-v2"), QStringLiteral("didit-v3")}) {
        for (const QString &file : Examples::files(folder)) {
            const QString name = file.section(QLatin1Char('/'), 1);
            const bool isError = name.contains(QLatin1String("error-")) || name.contains(QLatin1String("-4"));
            EXPECT_TRUE(!isError || known.contains(file)) << qPrintable(file);
        }
    }
}

TEST(ErrorBody, TakesNothingBesideAMessageForASetting)
{
    EXPECT_TRUE(answer(400, R"({"message":"No.","stack":["a","b"],"requestId":"x"})").fields.empty());
    const Error bare = answer(400, R"({"requestId":"abc"})");
    EXPECT_FALSE(bare.meaning.contains(QLatin1String("abc"))) << qPrintable(bare.toString());
}

TEST(ErrorBody, KeepsTheMessageOfAFieldBesideItsPlace)
{
    const Error error = answer(422, Examples::bytes(QStringLiteral("verifik-v3/put-422-validation-details.json")));
    ASSERT_EQ(error.fields.size(), 1u);
    EXPECT_EQ(error.fields.front().message,
        QLatin1String("verificationMethods is required when documents step is not skipped"));
    EXPECT_TRUE(error.what.contains(QLatin1String("Onboarding")));
    EXPECT_TRUE(error.meaning.contains(QLatin1String("Nothing was changed at Verifik")));
    EXPECT_TRUE(error.advice.contains(QLatin1String("marked fields")));
}

TEST(ErrorBody, ExplainsWhatAProjectNeedsBeforeItGoesLive)
{
    const Error error = answer(409, Examples::bytes(QStringLiteral("verifik-v2/project-put-409-flow-required.json")));
    EXPECT_TRUE(error.meaning.contains(QLatin1String("needs a flow"))) << qPrintable(error.meaning);
    EXPECT_TRUE(error.advice.contains(QLatin1String("Create a flow"))) << qPrintable(error.advice);
}

TEST(ErrorBody, SaysThatTheProjectIsMissingAndNotTheFlow)
{
    const Error error = answer(404, R"({"message":"project_not_found","code":"NotFound"})");
    EXPECT_EQ(error.kind, ErrorKind::NotFound);
    EXPECT_TRUE(error.what.contains(QLatin1String("project does not exist"))) << qPrintable(error.what);
    EXPECT_TRUE(error.fields.empty());
}

TEST(ErrorBody, FindsMessageCodeAndDetailsWhereverTheyAre)
{
    const QByteArray details = R"("details":[{"field":"liveness.minScore","message":"too low"}])";
    for (const QByteArray &body : QByteArrayList{
             "{\"message\":\"No\",\"code\":\"C\"," + details + "}",
             "{\"data\":{\"message\":\"No\",\"code\":\"C\"," + details + "}}",
             "{\"error\":{\"message\":\"No\",\"code\":\"C\"," + details + "}}",
             "{\"success\":false,\"error\":\"No\",\"code\":\"C\"," + details + "}",
             "{\"data\":{\"error\":{\"message\":\"No\",\"code\":\"C\"," + details + "}}}",
             "{\"data\":{\"message\":\"No\",\"code\":\"C\",\"detail\":[{\"loc\":[\"body\",\"liveness\",\"minScore\"],"
             "\"msg\":\"too low\"}]}}",
             "{\"message\":{\"message\":\"No\",\"code\":\"C\"}," + details + "}",
         }) {
        const ErrorBody parsed = ErrorBody::parse(body);
        EXPECT_EQ(parsed.message, QLatin1String("No")) << body.constData();
        EXPECT_EQ(parsed.code, QLatin1String("C")) << body.constData();
        ASSERT_EQ(parsed.fields.size(), 1u) << body.constData();
        EXPECT_EQ(parsed.fields.front().field.toString(), QLatin1String("/liveness/minScore")) << body.constData();
        EXPECT_EQ(parsed.fields.front().message, QLatin1String("too low")) << body.constData();
    }
}

TEST(ErrorBody, ReadsFieldPathsInEverySpelling)
{
    const std::vector<std::pair<const char *, const char *>> rows{
        {"documents.verificationMethods", "/documents/verificationMethods"},
        {"projectFlow.documents.attemptLimit", "/documents/attemptLimit"},
        {"body.projectFlow.steps.liveness", "/steps/liveness"},
        {"documents.documentTypes.0.country", "/documents/documentTypes/0/country"},
        {"documents.documentTypes[0].configurations[12].active", "/documents/documentTypes/0/configurations/12/active"},
        {"/liveness/minScore", "/liveness/minScore"},
        {"\"documents\".\"screening\"", "/documents/screening"},
        {"projectFlow", "/projectFlow"},
        {"a~b.c/d", "/a~0b/c~1d"},
        {"", ""},
        {"..", ""},
    };
    for (const auto &[path, pointer] : rows)
        EXPECT_EQ(fieldPointer(QString::fromLatin1(path)).toString(), QLatin1String(pointer)) << path;
}

TEST(ErrorBody, SendsPeopleToLogInAgainForEveryWayToSayExpired)
{
    for (const char *message :
        {"expired_token", "jwt expired", "Invalid or expired token.", "invalid_token", "Token expired"}) {
        const Error error = answer(403, QByteArray("{\"message\":\"") + message + "\",\"code\":\"Forbidden\"}");
        EXPECT_EQ(error.kind, ErrorKind::Unauthorized) << message;
        EXPECT_TRUE(error.advice.contains(QLatin1String("access token"))) << message;
    }
    EXPECT_EQ(answer(409, R"({"code":"MissingParameter","message":"missing Authorization header"})").kind,
        ErrorKind::Unauthorized);
    EXPECT_EQ(answer(401, "").kind, ErrorKind::Unauthorized);
}

TEST(ErrorBody, TellsAMissingParameterThatNamesNoFieldFromOneThatDoes)
{
    const Error country
        = answer(409, R"({"code":"MissingParameter","message":"Country not supported. contact support"})");
    EXPECT_EQ(country.kind, ErrorKind::Rejected);
    EXPECT_TRUE(country.fields.empty());
    EXPECT_TRUE(country.meaning.contains(QLatin1String("Country not supported")));
    const Error url = answer(409, "{\"code\":\"MissingParameter\",\"message\":\"missing url\\n\"}");
    EXPECT_EQ(pointers(url), QStringList{QStringLiteral("/url")});
}

TEST(ErrorBody, NeverTakesAMissingParameterForActiveUsers)
{
    EXPECT_EQ(answer(409, R"({"code":"MissingParameter","message":"missing active users setting"})").kind,
        ErrorKind::Rejected);
    EXPECT_EQ(answer(400, R"({"code":"Conflict","message":"active users"})").kind, ErrorKind::Rejected);
}

TEST(ErrorBody, TurnsKnownShortNamesIntoSentences)
{
    const Error error = answer(409, Examples::bytes(QStringLiteral("verifik-v2/project-put-409-flow-required.json")));
    EXPECT_TRUE(error.meaning.startsWith(QLatin1String("A project needs a flow"))) << qPrintable(error.meaning);
    EXPECT_FALSE(error.meaning.contains(QLatin1String("project_flow_required")));
}

TEST(ErrorBody, SaysThatTheOutcomeOfAFailedWriteIsNotKnown)
{
    for (const int status : {500, 502, 503, 504}) {
        const Error write = answer(status, "<html>Bad gateway</html>");
        EXPECT_EQ(write.kind, ErrorKind::Server) << status;
        EXPECT_TRUE(write.meaning.contains(QLatin1String("not known"))) << status;
        const Error read = answer(status, "", {QStringLiteral("Verifik"), QString(), false, ""});
        EXPECT_EQ(read.kind, ErrorKind::Server) << status;
        EXPECT_TRUE(read.meaning.contains(QLatin1String("Nothing was changed"))) << status;
    }
}

TEST(ErrorBody, CarriesTheWaitOfARateLimit)
{
    HttpResponse response;
    response.status = 429;
    response.retryAfter = 12s;
    const Error error = errorFromResponse(response, saving());
    EXPECT_EQ(error.kind, ErrorKind::RateLimited);
    EXPECT_EQ(error.retryAfter, 12s);
    EXPECT_TRUE(error.advice.contains(QLatin1String("12")));
}

TEST(ErrorBody, CallsARedirectAWrongAddress)
{
    EXPECT_EQ(answer(302, "").kind, ErrorKind::Malformed);
    EXPECT_TRUE(answer(301, "<html></html>").advice.contains(QLatin1String("address of the account")));
}

TEST(ErrorBody, TakesTheBodysWordWhenA200SaysThatItFailed)
{
    EXPECT_EQ(answer(200, R"({"success":false,"error":"Invalid query parameters","code":"INVALID_PARAMETERS"})").kind,
        ErrorKind::Rejected);
    EXPECT_EQ(
        answer(200, R"({"success":false,"message":"expired_token","code":"Forbidden"})").kind, ErrorKind::Unauthorized);
    EXPECT_EQ(answer(200, R"({"success":false,"message":"x","status":404})").kind, ErrorKind::NotFound);
    EXPECT_EQ(
        answer(200, R"({"success":false,"message":"x","code":"RateLimitExceeded"})").kind, ErrorKind::RateLimited);
}

TEST(ErrorBody, SurvivesEveryBodyThatIsNoErrorObject)
{
    for (const QByteArray &body :
        QByteArrayList{"", "<html><body>502</body></html>", "null", "[]", "{}", "42", "\"no\"", "[\"a\",\"b\"]",
            "{\"message\":null,\"error\":null,\"details\":null}", "{\"details\":{\"a\":1}}",
            "{\"details\":[null,1,\"x\",{}]}", "{\"message\":", "\xff\xfe", QByteArray(10'000, '['), "{\"code\":17}"}) {
        const Error error = answer(400, body);
        EXPECT_EQ(error.kind, ErrorKind::Rejected) << body.left(40).constData();
        EXPECT_TRUE(error.fields.empty()) << body.left(40).constData();
        EXPECT_FALSE(error.what.isEmpty()) << body.left(40).constData();
    }
}

TEST(ErrorBody, EchoesNoSecretsAndNoPersonalData)
{
    const Error error = answer(422,
        R"({"message":"token s3cret-value refused; Bearer abc.def; eyJhbGciOiJIUzI1NiJ9.eyJhIjoxfQ.c2ln for ana@example.com, +57 300 1234567",)"
        R"("code":"s3cret-value","details":[{"field":"integrations.apiTestValue","message":"ana@example.com is not allowed"}]})");
    QString all = error.toString() + error.detail + error.code;
    for (const FieldError &field : error.fields)
        all += field.message;
    for (const char *part : {"s3cret", "abc.def", "eyJ", "ana@", "1234567"})
        EXPECT_FALSE(all.contains(QLatin1String(part))) << part;
    EXPECT_TRUE(error.fields.front().message.contains(QLatin1String("is not allowed")));
}

TEST(ErrorBody, UnderstandsTheAnswerToATokenThatIsAnOrdinaryWord)
{
    EXPECT_EQ(
        answer(403, R"({"message":"expired_token"})", {QStringLiteral("Verifik"), QString(), false, "expired"}).kind,
        ErrorKind::Unauthorized);
    EXPECT_EQ(cleanProviderText(QStringLiteral("x0123456789abcdefy"), "0123456789abcdef"), QStringLiteral("x…y"));
    EXPECT_EQ(cleanProviderText(QStringLiteral("token a.b, a.bc"), "a.b"), QStringLiteral("token …, a.bc"));
}

TEST(ErrorBody, CleansTheProvidersText)
{
    EXPECT_EQ(cleanProviderText(QStringLiteral("a\n b\t\u0007c\u202e d"), {}), QLatin1String("a b c d"));
    const QString cut = cleanProviderText(QString(5'000'000, QLatin1Char('x')), {});
    EXPECT_EQ(cut.size(), 300);
    EXPECT_TRUE(cut.endsWith(QChar(0x2026)));
}

TEST(ErrorBody, BoundsTheNumberOfFindings)
{
    QByteArray details;
    for (int i = 0; i < 5000; ++i)
        details += (i > 0 ? "," : "") + QByteArray("{\"field\":\"a.") + QByteArray::number(i) + "\",\"message\":\"m\"}";
    EXPECT_EQ(answer(422, "{\"details\":[" + details + "]}").fields.size(), 200u);
}

} // namespace
