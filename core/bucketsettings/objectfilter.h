// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bucketsettings/formbuilding.h"
#include "bucketsettings/xmlelement.h"

namespace Settings {

/// A tag that objects must have.
struct FilterTag
{
    QString key;
    QString value;
    XmlElement original{QStringLiteral("Tag")};

    friend bool operator==(const FilterTag &left, const FilterTag &right)
    {
        return left.key == right.key && left.value == right.value;
    }
};

/// Which objects a rule or a task of some settings is about: all conditions must be met. Blanks at either end of texts count.
struct ObjectFilter
{
    QString prefix;
    QList<FilterTag> tags;
    QString storageClass;   ///< inventories only

    friend bool operator==(const ObjectFilter &, const ObjectFilter &) = default;
};

/// How a setting writes its conditions. All ways are read everywhere.
enum class FilterShape {
    WithinAnd,      ///< <And> even around one
    AndIfSeveral,   ///< one stands alone
    AndIfTags,      ///< only a prefix stands alone
};

/// Reads the element Filter.
ObjectFilter filterFromXml(const XmlElement &filter);
/// \a filter with the conditions of \a wanted. What else is in it stays; it is left as it is when it means the same already.
XmlElement filterToXml(const ObjectFilter &wanted, XmlElement filter, FilterShape shape);

/// The fields "Prefix" and "Tag".
QList<Field> filterFields(const Access<ObjectFilter> &filter);
/// All storage classes, behind one for none of them, which is called \a noneText.
QList<Choice> storageClassChoices(const QString &noneText);
/// What is wrong with the tags; paths begin with \a path.
QList<Problem> filterProblems(const ObjectFilter &filter, const FieldPath &path);

}   // namespace Settings
