#pragma once

#include <httplib.h>

#include <array>

//! One accepted connection, as a stream that can be told to fall silent: the only way to close a connection without a
//! byte of answer, since cpp-httplib always writes one. Owns the socket.
class PracticeConnection : public httplib::Stream
{
public:
    explicit PracticeConnection(socket_t socket);
    ~PracticeConnection() override; //!< closes the socket
    PracticeConnection(const PracticeConnection &) = delete;
    PracticeConnection &operator=(const PracticeConnection &) = delete;

    //! Waits for the first byte of a request; false when the caller went away, was idle for a minute, or shutDown()
    //! came.
    bool waitForRequest();
    //! Nothing more is read; a request that was read already can still be answered. Any thread.
    void shutDown();
    //! From here on nothing is written.
    void fallSilent() { m_isSilent = true; }
    bool isSilent() const { return m_isSilent; }

    bool is_readable() const override;
    bool is_writable() const override;
    ssize_t read(char *to, size_t size) override;
    ssize_t write(const char *from, size_t size) override;
    void get_remote_ip_and_port(std::string &ip, int &port) const override;
    void get_local_ip_and_port(std::string &ip, int &port) const override;
    socket_t socket() const override { return m_socket; }

private:
    bool wait(short event, int milliseconds) const;

    socket_t m_socket;
    bool m_isSilent = false;
    // The HTTP library reads request lines byte by byte.
    std::array<char, 16384> m_buffer;
    size_t m_begin = 0;
    size_t m_end = 0;
};
