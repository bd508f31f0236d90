// SPDX-License-Identifier: GPL-3.0-or-later
#include "bucketsettings/difference.h"

#include <QHash>

#include <algorithm>
#include <iterator>

namespace Settings {

namespace {

using Kind = DifferenceLine::Kind;

constexpr int mostChanges = 4000;   // for more, the memory of the search would be felt

/// The shortest way between two texts after E. Myers, "An O(ND) difference algorithm and its variations" (1986): for each number
/// of changes, how far one gets on each diagonal (the lines before less the lines after) of the grid of both texts.
class ShortestWay
{
public:
    ShortestWay(const QStringList &before, const QStringList &after)
        : m_before(before)
        , m_after(after)
    {
        QHash<QString, int> numbers;   // to compare numbers instead of texts
        const auto numberOf = [&numbers](const QString &line) {
            const auto known = numbers.constFind(line);
            return known == numbers.cend() ? *numbers.insert(line, int(numbers.size())) : *known;
        };
        std::transform(before.begin(), before.end(), std::back_inserter(m_numbersBefore), numberOf);
        std::transform(after.begin(), after.end(), std::back_inserter(m_numbersAfter), numberOf);
    }

    QList<DifferenceLine> lines()
    {
        for (int changes = 0; changes <= mostChanges; ++changes) {
            if (reachesEnd(changes))
                return linesOfWay(changes);
        }
        return allNew();
    }

private:
    /// Of the diagonals -changes, -changes + 2 … changes the one at \a place: whether one comes to it by an added line.
    bool isAdded(int changes, int place) const
    {
        const QList<int> &earlier = m_furthest.at(changes - 1);
        return place == 0 || (place < changes && earlier.at(place - 1) < earlier.at(place));
    }

    /// Where the last of \a changes leaves one, in lines before.
    int startOf(int changes, int place) const
    {
        if (changes == 0)
            return 0;
        const QList<int> &earlier = m_furthest.at(changes - 1);
        return isAdded(changes, place) ? earlier.at(place) : earlier.at(place - 1) + 1;
    }

    bool reachesEnd(int changes)
    {
        m_furthest.append(QList<int>(changes + 1));
        for (int place = 0; place <= changes; ++place) {
            const int diagonal = 2 * place - changes;
            qsizetype x = startOf(changes, place);
            while (x < m_before.size() && x - diagonal < m_after.size() && m_numbersBefore[x] == m_numbersAfter[x - diagonal])
                ++x;
            m_furthest.last()[place] = int(x);
            if (x >= m_before.size() && x - diagonal >= m_after.size())
                return true;
        }
        return false;
    }

    QList<DifferenceLine> linesOfWay(int changes) const
    {
        QList<DifferenceLine> lines;
        qsizetype x = m_before.size();
        qsizetype y = m_after.size();
        for (; changes >= 0; --changes) {
            const int place = (int(x - y) + changes) / 2;
            for (const int start = startOf(changes, place); x > start; --y)
                lines.append({Kind::Same, m_before[--x]});
            if (changes == 0)
                break;
            if (isAdded(changes, place))
                lines.append({Kind::Added, m_after[--y]});
            else
                lines.append({Kind::Removed, m_before[--x]});
        }
        std::reverse(lines.begin(), lines.end());
        return lines;
    }

    QList<DifferenceLine> allNew() const
    {
        QList<DifferenceLine> lines;
        for (const QString &line : m_before)
            lines.append({Kind::Removed, line});
        for (const QString &line : m_after)
            lines.append({Kind::Added, line});
        return lines;
    }

    const QStringList &m_before;
    const QStringList &m_after;
    QList<int> m_numbersBefore;
    QList<int> m_numbersAfter;
    QList<QList<int>> m_furthest;
};

bool isSame(const DifferenceLine &line)
{
    return line.kind == Kind::Same;
}

/// In each stretch that differs.
void putRemovedFirst(QList<DifferenceLine> &lines)
{
    for (auto start = lines.begin(); start != lines.end();) {
        start = std::find_if_not(start, lines.end(), isSame);
        const auto end = std::find_if(start, lines.end(), isSame);
        std::stable_partition(start, end, [](const DifferenceLine &line) { return line.kind == Kind::Removed; });
        start = end;
    }
}

}   // namespace

QList<DifferenceLine> difference(const QStringList &before, const QStringList &after)
{
    const auto [firstBefore, firstAfter] = std::mismatch(before.begin(), before.end(), after.begin(), after.end());
    const qsizetype start = firstBefore - before.begin();
    qsizetype end = 0;
    while (end < std::min(before.size(), after.size()) - start &&
           before[before.size() - 1 - end] == after[after.size() - 1 - end])
        ++end;
    QList<DifferenceLine> lines;
    for (const QString &text : before.first(start))
        lines.append({Kind::Same, text});
    const QStringList middleBefore = before.sliced(start, before.size() - start - end);
    const QStringList middleAfter = after.sliced(start, after.size() - start - end);
    lines += ShortestWay(middleBefore, middleAfter).lines();
    for (const QString &text : before.last(end))
        lines.append({Kind::Same, text});
    putRemovedFirst(lines);
    return lines;
}

bool isDifferent(const QList<DifferenceLine> &lines)
{
    return !std::all_of(lines.begin(), lines.end(), isSame);
}

}   // namespace Settings
