// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>

#include <functional>

namespace Cos {

class RateLimiter;

/// What one connection was granted by a RateLimiter and has not moved yet. The rest goes back with the share.
class RateShare
{
public:
    /// Null: no limit. The limiter may go first.
    explicit RateShare(RateLimiter *limiter);
    ~RateShare();
    Q_DISABLE_COPY_MOVE(RateShare)

    /// How many of \a wantedBytes may move now; 0 when they must wait().
    qint64 allowance(qint64 wantedBytes);
    /// \a bytes of the allowance have moved.
    void spend(qint64 bytes);

    /// Calls \a resume once more is granted. \a owner is who owns this share: it is not called after its end, nor before wait()
    /// returns. To be called when allowance() was 0, and once until then.
    void wait(QObject *owner, std::function<void()> resume);
    bool isWaiting() const { return m_isWaiting; }

private:
    QPointer<RateLimiter> m_limiter;
    qint64 m_grantedBytes = 0;
    bool m_isWaiting = false;
};

}   // namespace Cos
