// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/coserror.h"
#include "cos/crc64.h"
#include "cos/rateshare.h"
#include "cos/request.h"

#include <QFile>
#include <QIODevice>

#include <optional>

namespace Cos {

/// A stretch of a file as a device of its own, which computes the CRC-64 of what is read from it. Reads exactly the announced
/// length: a file that has become shorter is an error, what was appended meanwhile is left out.
class FileSliceDevice final : public QIODevice
{
    Q_OBJECT

public:
    /// \a limiter: what the bytes pass; null: nothing.
    explicit FileSliceDevice(FileSlice slice, RateLimiter *limiter = nullptr, QObject *parent = nullptr);

    /// Opens the file for reading. Errors: see problem().
    bool openSlice();

    /// Kind LocalFile, once something could not be read.
    const std::optional<CosError> &problem() const { return m_problem; }
    /// CRC-64 of the whole slice; nothing until it was read to its end from the start.
    std::optional<quint64> crc64() const;

    /// Whether the bytes wait for the limiter.
    bool isHeld() const { return m_share.isWaiting(); }

    bool isSequential() const override { return false; }
    qint64 size() const override { return m_slice.sizeBytes; }
    bool seek(qint64 position) override;

Q_SIGNALS:
    void failed();
    void held();
    void released();   ///< by the limiter

protected:
    qint64 readData(char *bytes, qint64 mostBytes) override;
    qint64 writeData(const char *bytes, qint64 sizeBytes) override;

private:
    qint64 allowance(qint64 wantedBytes);
    void fail(const QString &reason);

    FileSlice m_slice;
    RateShare m_share;
    QFile m_file;
    Crc64 m_crc;
    qint64 m_crcPosition = 0;   ///< bytes of the slice that m_crc covers
    std::optional<CosError> m_problem;
};

}   // namespace Cos
