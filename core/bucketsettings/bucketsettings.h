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

    const SettingContext &context() const { return m_context; }
    const Cos::BucketRef &bucket() const { return m_context.bucket; }
    /// In the order of the list of settings.
    const QList<SettingEditor *> &editors() const { return m_editors; }
    SettingEditor *editor(const QByteArray &settingId) const;
    /// Loads all that are not loaded yet, \a first before the others.
    void load(SettingEditor *first = nullptr);
    /// Loads again what has no changes that are not saved.
    void reload();
    /// How many have been loaded, or could not be.
    int settledCount() const;
    bool isSettled() const { return settledCount() == m_editors.size(); }

Q_SIGNALS:
    /// One more is settled, or is asked for again.
    void progressed();

private:
    void loadMore();
    void askForInfo();
    void noteVersioning();
    void tellFindings();

    SettingContext m_context;
    std::shared_ptr<BucketFindings> m_findings;
    QPointer<Cos::Client> m_client;
    OperationHandle m_info;
    QList<SettingEditor *> m_editors;   // children
    QList<SettingEditor *> m_waiting;
};

}   // namespace Settings
