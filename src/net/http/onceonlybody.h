#pragma once

#include <QIODevice>

//! The body of a request that can be read once. QNetworkAccessManager silently sends a request again when the
//! connection closes before an answer; that would apply a write twice. It has to rewind the body for this, and this one
//! does not rewind, so the request fails with ContentReSendError instead. Requests without a body get an empty one for
//! the same end.
class OnceOnlyBody final : public QIODevice
{
    Q_OBJECT
public:
    explicit OnceOnlyBody(QByteArray data, QObject *parent = nullptr);

    qint64 size() const override { return m_data.size(); }
    bool reset() override { return false; }
    bool seek(qint64) override { return false; }

protected:
    qint64 readData(char *data, qint64 maxSize) override;
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QByteArray m_data;
    qint64 m_read = 0;
};
