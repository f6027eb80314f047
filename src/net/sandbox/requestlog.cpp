#include "net/sandbox/requestlog.h"

#include "models/core/json.h"

#include <QCoreApplication>

namespace {

// A practice session may run for days; tests and people look at far fewer.
constexpr std::size_t kept = 10'000;

QJsonValue readable(const QByteArray &body)
{
    if (body.isEmpty())
        return QJsonValue::Null;
    const Result<QJsonValue> value = Json::parse(body, QStringLiteral("body"));
    return value ? *value : QJsonValue(QString::fromUtf8(body));
}

} // namespace

Result<RequestLog> RequestLog::open(const QString &file, const QString &secret)
{
    RequestLog log;
    log.m_secret = secret.toUtf8();
    if (!file.isEmpty()) {
        log.m_file = std::make_unique<QFile>(file);
        if (!log.m_file->open(QIODevice::WriteOnly | QIODevice::Append)) {
            return fail(ErrorKind::Storage,
                QCoreApplication::translate("Sandbox", "The practice provider cannot write its log %1.").arg(file),
                log.m_file->errorString());
        }
    }
    return log;
}

void RequestLog::add(const SandboxRequest &request)
{
    m_newest.push_back(request);
    if (m_newest.size() > kept)
        m_newest.pop_front();
    if (!m_file)
        return;
    QByteArray line
        = Json::compact(QJsonObject{{QStringLiteral("method"), request.method}, {QStringLiteral("path"), request.path},
            {QStringLiteral("body"), readable(request.body)}, {QStringLiteral("status"), request.status}});
    // Headers never get here; this is for a caller who put the secret into an address or a body by mistake.
    line.replace(m_secret, "[secret]");
    m_file->write(line + '\n');
    m_file->flush();
}
