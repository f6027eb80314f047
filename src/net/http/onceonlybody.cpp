#include "net/http/onceonlybody.h"

#include <algorithm>
#include <cstring>

OnceOnlyBody::OnceOnlyBody(QByteArray data, QObject *parent)
    : QIODevice(parent)
    , m_data(std::move(data))
{
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

qint64 OnceOnlyBody::readData(char *data, qint64 maxSize)
{
    const qint64 count = std::min(maxSize, static_cast<qint64>(m_data.size()) - m_read);
    if (count <= 0)
        return m_read < m_data.size() ? 0 : -1;
    std::memcpy(data, m_data.constData() + m_read, static_cast<size_t>(count));
    m_read += count;
    return count;
}
