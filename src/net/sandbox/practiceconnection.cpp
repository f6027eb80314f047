#include "net/sandbox/practiceconnection.h"

#include <algorithm>
#include <cerrno>
#include <cstring>

#ifndef _WIN32
#include <poll.h>
#endif

namespace {

constexpr int idleLimit = 60'000; // milliseconds
constexpr int readLimit = 5'000; // milliseconds within a request

#ifdef _WIN32
constexpr int noSignal = 0;
constexpr int stopReading = SD_RECEIVE;

int pollOne(WSAPOLLFD &entry, int milliseconds)
{
    return WSAPoll(&entry, 1, milliseconds);
}

void closeSocket(socket_t socket)
{
    closesocket(socket);
}
using PollEntry = WSAPOLLFD;
#else
constexpr int noSignal = MSG_NOSIGNAL;
constexpr int stopReading = SHUT_RD;
using PollEntry = pollfd;

int pollOne(pollfd &entry, int milliseconds)
{
    int ready = 0;
    do {
        ready = poll(&entry, 1, milliseconds);
    } while (ready < 0 && errno == EINTR);
    return ready;
}

void closeSocket(socket_t socket)
{
    close(socket);
}
#endif

} // namespace

PracticeConnection::PracticeConnection(socket_t socket)
    : m_socket(socket)
{
    // Head and body of an answer are two writes; without this the second waits for the caller's acknowledgement.
    const int on = 1;
    setsockopt(m_socket, IPPROTO_TCP, TCP_NODELAY, reinterpret_cast<const char *>(&on), sizeof(on));
}

PracticeConnection::~PracticeConnection()
{
    closeSocket(m_socket);
}

bool PracticeConnection::wait(short event, int milliseconds) const
{
    PollEntry entry{};
    entry.fd = m_socket;
    entry.events = event;
    return pollOne(entry, milliseconds) > 0;
}

bool PracticeConnection::waitForRequest()
{
    if (m_begin < m_end)
        return true;
    if (!wait(POLLIN, idleLimit))
        return false;
    char first = 0;
    return recv(m_socket, &first, 1, MSG_PEEK) > 0;
}

void PracticeConnection::shutDown()
{
    ::shutdown(m_socket, stopReading);
}

bool PracticeConnection::is_readable() const
{
    return m_begin < m_end || wait(POLLIN, readLimit);
}

bool PracticeConnection::is_writable() const
{
    return !m_isSilent && wait(POLLOUT, readLimit);
}

ssize_t PracticeConnection::read(char *to, size_t size)
{
    if (m_begin == m_end) {
        if (!wait(POLLIN, readLimit))
            return -1;
        const auto got = recv(m_socket, m_buffer.data(), m_buffer.size(), 0);
        if (got <= 0)
            return got;
        m_begin = 0;
        m_end = static_cast<size_t>(got);
    }
    const size_t taken = std::min(size, m_end - m_begin);
    std::memcpy(to, m_buffer.data() + m_begin, taken);
    m_begin += taken;
    return static_cast<ssize_t>(taken);
}

ssize_t PracticeConnection::write(const char *from, size_t size)
{
    if (m_isSilent)
        return -1;
    return send(m_socket, from, size, noSignal);
}

// Nobody but this machine can connect, so addresses tell nothing.
void PracticeConnection::get_remote_ip_and_port(std::string &ip, int &port) const
{
    ip.clear();
    port = 0;
}

void PracticeConnection::get_local_ip_and_port(std::string &ip, int &port) const
{
    ip.clear();
    port = 0;
}
