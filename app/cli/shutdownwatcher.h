#pragma once

#include <QObject>

#include <memory>

class QFileDevice;

//! Tells when a serving program should end: its input closed (a pipe's other end or a terminal; a file or /dev/null as
//! input never closes), or somebody sent SIGINT or SIGTERM (Ctrl+C).
//! One at a time, because signal handlers belong to the process.
class ShutdownWatcher : public QObject
{
    Q_OBJECT
public:
    explicit ShutdownWatcher(QFileDevice &input, QObject *parent = nullptr);
    ~ShutdownWatcher() override; //!< puts the previous signal handlers back

signals:
    void shutdownAsked();

private:
    struct Private;
    std::unique_ptr<Private> d;
};
