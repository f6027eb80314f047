#include "app/gui/singlewindow.h"

#include <QCryptographicHash>
#include <QDeadlineTimer>
#include <QDir>
#include <QLocalSocket>

namespace {

constexpr int longestWait = 5'000; // milliseconds, for a window that is just starting or busy
constexpr auto raise = "raise\n", practice = "practice\n", done = "done\n";

//! Names of local sockets are short and shared by all users of a computer, so the folder's path stands in it as a hash.
QString socketName(const QString &folder)
{
    const QByteArray place = QDir(folder).absolutePath().toUtf8() + '\n' + QDir::homePath().toUtf8();
    return QStringLiteral("flowform-")
        + QString::fromLatin1(QCryptographicHash::hash(place, QCryptographicHash::Sha256).toHex().left(24));
}

} // namespace

SingleWindow::SingleWindow(const QString &folder, QObject *parent)
    : QObject(parent)
    , m_name(socketName(folder))
    , m_lock(folder + QStringLiteral("/window.lock"))
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, [this] {
        while (QLocalSocket *other = m_server.nextPendingConnection()) {
            connect(other, &QLocalSocket::disconnected, other, &QObject::deleteLater);
            connect(other, &QLocalSocket::readyRead, this, [this, other] { answer(other); });
            answer(other);
        }
    });
}

bool SingleWindow::isTaken()
{
    return !m_lock.tryLock() && m_lock.isHeldElsewhere();
}

bool SingleWindow::raiseOther(bool opensPractice)
{
    const QDeadlineTimer deadline(longestWait);
    while (!deadline.hasExpired()) {
        QLocalSocket socket;
        socket.connectToServer(m_name);
        if (!socket.waitForConnected(static_cast<int>(deadline.remainingTime()))) {
            if (!isTaken()) // it has ended meanwhile
                return false;
            m_lock.tryLock(std::chrono::milliseconds(100)); // it is still starting: this only waits
            continue;
        }
        socket.write(opensPractice ? practice : raise);
        return socket.waitForReadyRead(static_cast<int>(deadline.remainingTime())) && socket.readAll() == done;
    }
    return false;
}

void SingleWindow::serve()
{
    if (!m_lock.tryLock())
        return;
    QLocalServer::removeServer(m_name); // what a crash left behind: the lock says that nobody listens there
    m_server.listen(m_name);
}

void SingleWindow::answer(QLocalSocket *other)
{
    if (!other->canReadLine())
        return;
    const QByteArray line = other->readLine();
    if (line != raise && line != practice)
        return other->abort();
    other->write(done);
    other->flush();
    emit raiseRequested(line == practice);
}
