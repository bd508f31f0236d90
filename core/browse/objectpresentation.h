// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "browse/browseitem.h"
#include "browse/filetypes.h"

#include <QCoreApplication>
#include <QVariant>

/// What the cells of the object list say. Columns are those of ObjectListModel.
class ObjectPresentation
{
    Q_DECLARE_TR_FUNCTIONS(ObjectPresentation)

public:
    /// Answers the roles of ObjectListModel.
    QVariant data(const BrowseItem &item, int column, int role) const;
    QVariant headerData(int column, int role) const;

    QString displayText(const BrowseItem &item, int column) const;
    QString toolTip(const BrowseItem &item, int column) const;
    /// The whole row in the first column, the header and the value in the others.
    QString accessibleText(const BrowseItem &item, int column) const;
    /// What a column compares: QString, qint64 or QByteArray.
    QVariant sortValue(const BrowseItem &item, int column) const;
    /// folder; else generic, image, audio, video, text, archive, pdf, code.
    QString iconName(const BrowseItem &item) const;

    static QString headerText(int column);
    /// The last segment of the key, without a folder's slash.
    static QByteArray name(const BrowseItem &item);

    /// The language changed.
    void forgetTexts() { m_types = {}; }

private:
    QString typeName(const BrowseItem &item) const;

    mutable FileTypes m_types;
};
