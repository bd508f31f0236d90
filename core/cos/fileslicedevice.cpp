// SPDX-License-Identifier: GPL-3.0-or-later
#include "cos/fileslicedevice.h"

#include <QCoreApplication>
#include <QDir>

namespace Cos {

FileSliceDevice::FileSliceDevice(FileSlice slice, RateLimiter *limiter, QObject *parent)
    : QIODevice(parent)
    , m_slice(std::move(slice))
    , m_share(limiter)
    , m_file(m_slice.path)
{
}

/// How many of \a wantedBytes may be read now; 0: readyRead() will tell.
qint64 FileSliceDevice::allowance(qint64 wantedBytes)
{
    const qint64 allowed = m_share.allowance(wantedBytes);
    if (allowed == 0 && !m_share.isWaiting()) {
        m_share.wait(this, [this] {
            Q_EMIT released();
            Q_EMIT readyRead();
        });
        Q_EMIT held();
    }
    return allowed;
}

bool FileSliceDevice::openSlice()
{
    // Both unbuffered: the network stack reads in blocks already.
    if (!m_file.open(QIODevice::ReadOnly | QIODevice::Unbuffered) || !m_file.seek(m_slice.offsetBytes)) {
        fail(m_file.errorString());
        return false;
    }
    if (m_file.size() < m_slice.offsetBytes + m_slice.sizeBytes) {
        fail(QCoreApplication::translate("Cos::FileSliceDevice", "the file changed while it was read"));
        return false;
    }
    return open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

std::optional<quint64> FileSliceDevice::crc64() const
{
    return m_crcPosition == m_slice.sizeBytes ? std::optional(m_crc.value()) : std::nullopt;
}

bool FileSliceDevice::seek(qint64 position)
{
    if (position == 0) {
        m_crc.reset();
        m_crcPosition = 0;
    }
    return QIODevice::seek(position) && m_file.seek(m_slice.offsetBytes + position);
}

qint64 FileSliceDevice::readData(char *bytes, qint64 mostBytes)
{
    const qint64 position = pos();
    const qint64 left = qMin(mostBytes, m_slice.sizeBytes - position);
    if (left <= 0)
        return mostBytes == 0 ? 0 : -1;
    const qint64 wanted = allowance(left);
    if (wanted == 0)
        return 0;
    const qint64 got = m_file.read(bytes, wanted);
    if (got < 0) {
        fail(m_file.errorString());
        return -1;
    }
    if (got == 0) {
        fail(QCoreApplication::translate("Cos::FileSliceDevice", "the file changed while it was read"));
        return -1;
    }
    m_share.spend(got);
    if (position == m_crcPosition) {
        m_crc.update(bytes, got);
        m_crcPosition += got;
    }
    return got;
}

qint64 FileSliceDevice::writeData(const char *, qint64)
{
    return -1;
}

void FileSliceDevice::fail(const QString &reason)
{
    if (m_problem)
        return;
    const QString detail = QDir::toNativeSeparators(m_slice.path) + QLatin1String(": ") + reason;
    m_problem = CosError::local(ErrorKind::LocalFile, detail);
    setErrorString(reason);
    Q_EMIT failed();
}

}   // namespace Cos
