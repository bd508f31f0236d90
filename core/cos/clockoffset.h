// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>

namespace Cos {

/// How far the service's clock is from ours, as learnt from its Date headers. Kept for the life of a client, never on disk.
/// Protocol section 2.10.
class ClockOffset
{
public:
    /// \a localUtc as the service would say it.
    QDateTime corrected(const QDateTime &localUtc) const { return localUtc.addMSecs(m_msecs); }

    /// Takes the Date header of an answer that was received at \a localUtc. True when it differs by 30 s or more from what
    /// corrected() gives, and so was adopted: signing again is then worth a try.
    bool adopt(const QByteArray &dateHeader, const QDateTime &localUtc);

    qint64 msecs() const { return m_msecs; }

private:
    qint64 m_msecs = 0;
};

/// An RFC 1123 date such as "Tue, 19 Nov 2019 16:00:00 GMT"; invalid for anything else.
QDateTime httpDate(const QByteArray &text);

}   // namespace Cos
