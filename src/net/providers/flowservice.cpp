#include "net/providers/flowservice.h"

#include "net/providers/verifik/verifikurl.h"
#include "net/providers/verifik/verifikv3service.h"

#include <QCoreApplication>

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(FlowService)
};

} // namespace

RequestLine createRequest(const QUrl &base, const QString &schemaId)
{
    const std::optional<VerifikUrl::Version> version = VerifikUrl::versionOf(schemaId);
    return version ? RequestLine{QStringLiteral("POST"), VerifikUrl::flows(base, *version)} : RequestLine{};
}

RequestLine updateRequest(const QUrl &base, const QString &schemaId, const QString &id)
{
    const std::optional<VerifikUrl::Version> version = VerifikUrl::versionOf(schemaId);
    return version ? RequestLine{QStringLiteral("PUT"), VerifikUrl::flow(base, *version, id)} : RequestLine{};
}

Result<std::unique_ptr<FlowService>> makeFlowService(
    const Account &account, const QUrl &base, const QByteArray &secret, HttpClient &http)
{
    if (account.provider == QLatin1String("verifik"))
        return std::make_unique<VerifikV3Service>(base, secret, http);
    Error error;
    error.kind = ErrorKind::Usage;
    if (account.provider == QLatin1String("didit"))
        error.what = Text::tr("This version of Flowform cannot talk to Didit yet.");
    else
        error.what = Text::tr("Flowform does not know the provider “%1”.").arg(account.provider);
    error.meaning = Text::tr("Nothing was sent. Your edits stay on this computer.");
    error.advice = Text::tr("Use an account at Verifik.");
    return fail(std::move(error));
}
