// SPDX-License-Identifier: GPL-3.0-or-later
// Errors of the service find the field they speak of: its messages name the element, and often quote the value.
#include "bucketsettings/settingeditor.h"

#include <QRegularExpression>

namespace Settings {

namespace {

bool names(const QString &message, const QByteArray &element)
{
    const QRegularExpression word(QStringLiteral("\\b%1\\b").arg(QRegularExpression::escape(QString::fromLatin1(element))));
    return word.match(message).hasMatch();
}

/// Values of a field as texts.
struct FieldValues
{
    QStringList operator()(const TextField &field) const { return {field.value.get()}; }
    QStringList operator()(const ChoiceField &field) const { return {field.value.get()}; }
    QStringList operator()(const ChoicesField &field) const { return field.value.get(); }
    QStringList operator()(const ListField &field) const { return field.value.get(); }
    QStringList operator()(const NumberField &field) const
    {
        const std::optional<qint64> number = field.value.get();
        return number ? QStringList(QString::number(*number)) : QStringList();
    }
    QStringList operator()(const SwitchField &) const { return {}; }
    QStringList operator()(const RecordsField &) const { return {}; }
    QStringList operator()(const NoteField &) const { return {}; }
};

struct Candidate
{
    FieldPath path;
    int weight = 0;   ///< 1: named; 2: quoted; 3: both
};

class FieldSearch
{
public:
    explicit FieldSearch(const QString &message)
        : m_message(message)
    {
    }

    void visit(const Form &form, const FieldPath &prefix)
    {
        for (const Field &field : form.fields) {
            const FieldPath path = prefix.isEmpty() ? field.name : FieldPath(prefix + '/' + field.name);
            consider(field, path);
            if (const auto *records = std::get_if<RecordsField>(&field.kind)) {
                for (int row = 0; row < records->count(); ++row)
                    visit(records->form(row), FieldPath(path + '/' + QByteArray::number(row)));
            }
        }
    }

    /// The best candidate, unless another is as good.
    FieldPath best() const { return m_isAmbiguous ? FieldPath() : m_best.path; }

private:
    void consider(const Field &field, const FieldPath &path)
    {
        int weight = names(m_message, field.name) ? 1 : 0;
        for (const QString &value : std::visit(FieldValues(), field.kind))
            weight |= value.size() > 2 && m_message.contains(value) ? 2 : 0;
        if (weight == 0 || weight < m_best.weight)
            return;
        m_isAmbiguous = weight == m_best.weight;
        if (!m_isAmbiguous)
            m_best = {path, weight};
    }

    QString m_message;
    Candidate m_best;
    bool m_isAmbiguous = false;
};

}   // namespace

FieldPath fieldOf(const CosError &error, const Form &form)
{
    FieldSearch search(error.message);
    search.visit(form, {});
    return search.best();
}

}   // namespace Settings
