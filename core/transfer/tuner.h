// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <chrono>

namespace Transfer {

/// How many connections an account uses, learnt from what they bring: a few more while throughput grows, back when they brought
/// nothing, half when the service says SlowDown (additive increase, multiplicative decrease). And how large the parts of files
/// are that begin to move: as much as one connection carries in a few seconds. Pure: it is told what happened, and how long that
/// took.
class Tuner
{
public:
    /// Why the number is what it is, for the person.
    enum class Reason {
        Starting,     ///< nothing measured yet
        Growing,      ///< more connections brought more
        Enough,       ///< further ones brought nothing
        AtLimit,      ///< the person's limit
        SlowedDown,   ///< the service asked for less
        Unstable,     ///< many connections broke
    };

    /// What happened in about a second; of length 0 it says nothing.
    struct Sample
    {
        std::chrono::milliseconds length{0};
        qint64 movedBytes = 0;
        int finishedRequests = 0;
        int slowDowns = 0;        ///< answers that asked for less
        int brokenRequests = 0;   ///< cut or silent connections
        bool wasShort = false;    ///< more connections were wanted all the time: only then the number says something
    };

    explicit Tuner(int mostConnections);

    void setMost(int mostConnections);
    int most() const { return m_most; }
    int connections() const { return m_connections; }
    Reason reason() const { return m_reason; }
    /// What a part should have that begins now. A power of two.
    qint64 partSizeBytes() const { return m_partSizeBytes; }

    void note(const Sample &sample);

private:
    bool backOff(const Sample &sample);
    void judge(double rate);
    void grow();
    void fitParts(const Sample &sample);

    int m_most;
    int m_connections;
    Reason m_reason = Reason::Starting;
    qint64 m_partSizeBytes;
    double m_rateBefore = 0;               ///< what the number of connections before the last step brought
    int m_before = 0;                      ///< that number; 0: no step is being judged
    std::chrono::milliseconds m_hold{0};   ///< before the next attempt to grow
    std::chrono::milliseconds m_echo{0};   ///< so long complaints are about what was before the last step back
    double m_bytesPerSecondOfOne = 0;      ///< of one connection, a mean
};

}   // namespace Transfer
