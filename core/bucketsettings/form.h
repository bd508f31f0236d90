// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <functional>
#include <optional>
#include <variant>

// How the value of a setting is shown and changed, as data: ui draws any form, core makes an outline of it to compare two values.
// A form reads and writes the value it was made for through closures and must not outlive it. See formbuilding.h for making one.

namespace Settings {

struct Form;

/// A value somewhere inside the value of a setting.
template <typename T>
struct Property
{
    std::function<T()> get;
    std::function<void(const T &)> set;
};

/// One line of text.
struct TextField
{
    Property<QString> value;
    QString placeholder = {};
    QStringList suggestions = {};
};

enum class Unit { None, Seconds, Days, Bytes };

/// A whole number, or none where \c absentText says what that means.
struct NumberField
{
    Property<std::optional<qint64>> value;
    qint64 min = 0;
    qint64 max = 0;
    Unit unit = Unit::None;
    QString absentText = {};   ///< "not set"; empty: there must be a number
};

/// On or off; the label stands beside the box.
struct SwitchField
{
    Property<bool> value;
};

struct Choice
{
    QString value;   ///< as the service calls it
    QString label;
    QString explanation = {};
};

/// One of several. A value that is none of them is shown as it is and kept.
struct ChoiceField
{
    Property<QString> value;
    QList<Choice> choices;
};

/// Any of several.
struct ChoicesField
{
    Property<QStringList> value;
    QList<Choice> choices;
};

/// Several texts, in order.
struct ListField
{
    Property<QStringList> value;
    QString placeholder = {};
    QStringList suggestions = {};
};

/// Several records, each with a form of its own. Rows count from 0.
struct RecordsField
{
    struct Template
    {
        QString title;
        std::function<void(int row)> insert;
    };

    enum class Look {
        List,    ///< a list of titles, and the form of the current one
        Table,   ///< a line each: for records of two or three short fields
    };

    std::function<int()> count;
    std::function<QString(int row)> title;   ///< what tells it from the others, in a line
    std::function<Form(int row)> form;
    std::function<void(int row)> insert;   ///< a new one
    std::function<void(int row)> copy;     ///< behind itself
    std::function<void(int row)> remove;
    std::function<void(int from, int to)> move;
    QString addText = {};             ///< "Add Rule"
    QString emptyText = {};           ///< what it means that there is none
    QList<Template> templates = {};   ///< further ways to add one
    int maxCount = 0;                 ///< 0: no limit
    bool isOrdered = true;            ///< whether order has a meaning
    Look look = Look::List;
};

/// A sentence between the fields, made anew whenever something changes.
struct NoteField
{
    std::function<QString()> text;
};

using FieldKind =
    std::variant<TextField, NumberField, SwitchField, ChoiceField, ChoicesField, ListField, RecordsField, NoteField>;

struct Field
{
    QByteArray name;   ///< a step of a FieldPath; best the name of the element, which the service's errors use too
    QString label;     ///< with its key: "&Name"
    FieldKind kind;
    QString hint = {};                    ///< a sentence that explains it
    std::function<bool()> isShown = {};   ///< whether it applies, given the other fields; empty: always
};

struct Form
{
    QList<Field> fields;
};

/// \a label without the mark of its key.
QString plainLabel(const QString &label);

}   // namespace Settings
