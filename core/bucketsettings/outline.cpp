// SPDX-License-Identifier: GPL-3.0-or-later
#include "bucketsettings/outline.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace Settings {

namespace {

struct OutlineText
{
    Q_DECLARE_TR_FUNCTIONS(Settings::Outline)
};

QString numberText(qint64 number, Unit unit)
{
    switch (unit) {
    case Unit::Seconds:
        return OutlineText::tr("%n second(s)", nullptr, int(number));
    case Unit::Days:
        return OutlineText::tr("%n day(s)", nullptr, int(number));
    case Unit::Bytes:
        return OutlineText::tr("%L1 bytes").arg(number);
    case Unit::None:
        break;
    }
    return QString::number(number);
}

QString labelOf(const QList<Choice> &choices, const QString &value)
{
    const auto found = std::find_if(choices.begin(), choices.end(), [&](const Choice &choice) { return choice.value == value; });
    return found == choices.end() ? value : found->label;
}

/// Adds the lines of one field.
class OutlineWriter
{
public:
    OutlineWriter(const QString &label, int level)
        : m_label(label)
        , m_level(level)
    {
    }

    QStringList operator()(const TextField &field) const { return line(field.value.get()); }
    QStringList operator()(const NumberField &field) const
    {
        const std::optional<qint64> number = field.value.get();
        return number ? line(numberText(*number, field.unit)) : QStringList();
    }
    QStringList operator()(const SwitchField &field) const
    {
        return line(field.value.get() ? OutlineText::tr("yes") : OutlineText::tr("no"));
    }
    QStringList operator()(const ChoiceField &field) const { return line(labelOf(field.choices, field.value.get())); }
    QStringList operator()(const ChoicesField &field) const
    {
        QStringList labels;
        for (const QString &value : field.value.get())
            labels.append(labelOf(field.choices, value));
        return line(QLocale().createSeparatedList(labels));
    }
    QStringList operator()(const ListField &field) const
    {
        const QStringList texts = field.value.get();
        if (texts.size() < 2)
            return line(texts.value(0));
        QStringList lines{indented(QString(m_label + u':'), m_level)};
        for (const QString &text : texts)
            lines.append(indented(text, m_level + 1));
        return lines;
    }
    QStringList operator()(const RecordsField &field) const
    {
        QStringList lines;
        for (int row = 0; row < field.count(); ++row) {
            lines.append(indented(QString(m_label + QLatin1String(": ") + field.title(row)), m_level));
            lines += linesOf(field.form(row), m_level + 1);
        }
        return lines;
    }
    QStringList operator()(const NoteField &) const { return {}; }

    static QStringList linesOf(const Form &form, int level)
    {
        QStringList lines;
        for (const Field &field : form.fields) {
            if (!field.isShown || field.isShown())
                lines += std::visit(OutlineWriter(plainLabel(field.label), level), field.kind);
        }
        return lines;
    }

private:
    static QString indented(const QString &text, int level) { return QString(4 * level, u' ') + text; }

    QStringList line(const QString &value) const
    {
        if (value.isEmpty())
            return {};
        return {indented(QString(m_label + QLatin1String(": ") + value), m_level)};
    }

    QString m_label;
    int m_level;
};

/// Lengths of the longest common subsequences of the tails of two lists.
class CommonLengths
{
public:
    CommonLengths(const QStringList &before, const QStringList &after)
        : m_width(after.size() + 1)
        , m_lengths((before.size() + 1) * m_width, 0)
    {
        for (qsizetype i = before.size() - 1; i >= 0; --i) {
            for (qsizetype j = after.size() - 1; j >= 0; --j)
                m_lengths[i * m_width + j] = before[i] == after[j] ? at(i + 1, j + 1) + 1 : std::max(at(i + 1, j), at(i, j + 1));
        }
    }

    int at(qsizetype i, qsizetype j) const { return m_lengths[i * m_width + j]; }

private:
    qsizetype m_width;
    QList<int> m_lengths;
};

QList<DifferenceLine> middleDifference(const QStringList &before, const QStringList &after)
{
    constexpr qsizetype mostCells = 4'000'000;
    QList<DifferenceLine> lines;
    qsizetype i = 0;
    qsizetype j = 0;
    if (before.size() * after.size() <= mostCells) {
        const CommonLengths common(before, after);
        while (i < before.size() && j < after.size()) {
            if (before[i] == after[j]) {
                lines.append({DifferenceLine::Kind::Same, before[i++]});
                ++j;
            } else if (common.at(i + 1, j) >= common.at(i, j + 1)) {
                lines.append({DifferenceLine::Kind::Removed, before[i++]});
            } else {
                lines.append({DifferenceLine::Kind::Added, after[j++]});
            }
        }
    }
    for (; i < before.size(); ++i)
        lines.append({DifferenceLine::Kind::Removed, before[i]});
    for (; j < after.size(); ++j)
        lines.append({DifferenceLine::Kind::Added, after[j]});
    return lines;
}

}   // namespace

QStringList outline(const Form &form)
{
    return OutlineWriter::linesOf(form, 0);
}

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
        lines.append({DifferenceLine::Kind::Same, text});
    lines += middleDifference(before.sliced(start, before.size() - start - end), after.sliced(start, after.size() - start - end));
    for (const QString &text : before.last(end))
        lines.append({DifferenceLine::Kind::Same, text});
    return lines;
}

bool isDifferent(const QList<DifferenceLine> &lines)
{
    return std::any_of(lines.begin(), lines.end(),
                       [](const DifferenceLine &line) { return line.kind != DifferenceLine::Kind::Same; });
}

}   // namespace Settings
