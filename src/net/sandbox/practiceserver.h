#pragma once

#include "models/core/error.h"
#include "net/sandbox/practiceprovider.h"

#include <functional>
#include <memory>

//! An answer, and how much of it reaches the caller.
struct PracticeDelivery
{
    enum Extent {
        Whole,
        Half, //!< all headers and half of the body, then the connection closes
        Nothing, //!< the connection closes without a byte
    };
    PracticeAnswer answer;
    Extent extent = Whole;
};

//! The HTTP side of the sandbox: listens on the loopback address and hands requests to one function. It knows no
//! provider.
class PracticeServer
{
public:
    //! Called on a thread for each connection, several at a time.
    using Handler = std::function<PracticeDelivery(const PracticeRequest &)>;

    explicit PracticeServer(Handler handler);
    ~PracticeServer(); //!< as stop()

    //! Starts serving; 0 picks a free port. Returns the port. Errors: Usage when the port cannot be had.
    Result<quint16> listen(quint16 port);
    //! Takes no further request, lets those under way be answered, and returns when all threads have ended.
    void stop();

private:
    class Http;
    std::unique_ptr<Http> m_http;
};
