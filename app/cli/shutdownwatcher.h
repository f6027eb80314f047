#pragma once

#include <QObject>

#include <memory>

class QFileDevice;

//! Tells when a serving program should end: its input closed, or somebody sent SIGINT or SIGTERM (Ctrl+C).
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
