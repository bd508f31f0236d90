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

}   // namespace

QStringList outline(const Form &form)
{
    return OutlineWriter::linesOf(form, 0);
}

}   // namespace Settings
