// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <chrono>

namespace Transfer {

/// How many connections an account uses, learnt from what they bring: one or two more while throughput grows, back when they
/// brought nothing, half when the service says SlowDown (additive increase, multiplicative decrease). Pure: it is told what
/// happened and when.
class Tuner
{
public:
    /// Why the number is what it is, for the person.
    enum class Reason {
        Starting,     ///< nothing measured yet
        Growing,      ///< more connections brought more
        Enough,       ///< one more brought nothing
        AtLimit,      ///< the person's limit
        SlowedDown,   ///< the service asked for less
        Unstable,     ///< connections broke
    };

    struct Sample
    {
        std::chrono::milliseconds length{0};
        qint64 movedBytes = 0;
        int finishedRequests = 0;
        bool wasBusy = false;   ///< all connections were in use all the time: only then the number says something
    };

    explicit Tuner(int mostConnections);

    void setMost(int mostConnections);
    int connections() const { return m_connections; }
    Reason reason() const { return m_reason; }

    /// What moved since the last sample; one or two seconds each.
    void note(const Sample &sample);
    void noteSlowDown();
    void noteBroken();   ///< a cut or silent connection

private:
    void backOff(Reason reason);
    void grow();

    int m_most;
    int m_connections;
    Reason m_reason = Reason::Starting;
    double m_bestRate = 0;     ///< what the number of connections before the last step brought
    int m_before = 0;          ///< that number; 0: no step is being judged
    int m_samplesToHold = 0;   ///< before the next attempt to grow
};

}   // namespace Transfer
