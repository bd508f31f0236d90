// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bucketsettings/settingeditor.h"

namespace Settings {

/// All settings of one bucket while they are looked at: an editor for each, loaded a few at a time.
class BucketSettings : public QObject
{
    Q_OBJECT

public:
    BucketSettings(const SettingContext &context, Cos::Client *client, QObject *parent = nullptr);

    const Cos::BucketRef &bucket() const { return m_context.bucket; }
    /// In the order of the list of settings.
    const QList<SettingEditor *> &editors() const { return m_editors; }
    SettingEditor *editor(const QByteArray &settingId) const;
    /// Loads all that are not loaded yet, \a first before the others.
    void load(SettingEditor *first = nullptr);

private:
    void loadMore();

    SettingContext m_context;
    QList<SettingEditor *> m_editors;   // children
    QList<SettingEditor *> m_waiting;
};

}   // namespace Settings
