// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "browse/location.h"

#include <QObject>

class AccountList;
class BucketSettingsDialog;
class BucketTreeModel;
class MainWindow;
class SessionList;
struct SettingsSource;

/// Opens the dialogs about the settings of a bucket, and one from the other.
class SettingsDialogs : public QObject
{
    Q_OBJECT

public:
    struct Parts
    {
        MainWindow &window;
        AccountList &accounts;
        SessionList &sessions;
        BucketTreeModel &tree;
    };

    explicit SettingsDialogs(const Parts &parts, QObject *parent = nullptr);

    void show(const Location &where);
    void compare(const Location &where) { compare(where, nullptr); }
    void exportAll(const Location &where) { exportAll(where, nullptr); }

private:
    /// Over \a settings, which are read anew when something in them was changed; or over the window.
    void compare(const Location &where, BucketSettingsDialog *settings);
    void exportAll(const Location &where, QWidget *above);
    /// Nothing is known of it while its account is locked.
    SettingsSource source(const Location &where) const;
    QList<SettingsSource> otherSources(const Location &where) const;

    Parts m_parts;
};
