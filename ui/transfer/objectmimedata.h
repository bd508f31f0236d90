// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMimeData>
#include <QUrl>

#include <functional>

/// Objects on their way out by drag. For other programs they are local files, as soon as somebody has fetched them: text/uri-list
/// is announced from the start, asked of a callback at the moment of the drop, and refused until the files are staged: there are
/// file managers that crash when they are given an empty list. It never waits.
// lint: allow type-name: named after QMimeData
class ObjectMimeData final : public QMimeData
{
    Q_OBJECT

public:
    /// Called on the GUI thread whenever a receiver wants local files; returns at once, empty while there are none.
    using StagedUrls = std::function<QList<QUrl>()>;

    explicit ObjectMimeData(StagedUrls stagedUrls);

    /// What can be had now. The platform asks when the receiver does.
    bool hasFormat(const QString &mimeType) const override;
    /// What is announced when a drag begins.
    QStringList formats() const override;

protected:
    QVariant retrieveData(const QString &mimeType, QMetaType type) const override;

private:
    StagedUrls m_stagedUrls;
};
