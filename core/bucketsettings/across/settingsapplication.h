// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bucketsettings/across/settingrecord.h"
#include "bucketsettings/bucketsettings.h"

namespace Settings {

/// Brings settings of another bucket, or of a file, into a bucket, one after the other: each is read once more before it is
/// saved, and left alone when somebody has changed it since it was looked at.
///
///     Waiting ──start()──► Working ──► Done │ Failed │ Changed
///     Impossible, when it cannot be sent at all; Given up after cancel()
class SettingsApplication : public QObject
{
    Q_OBJECT

public:
    enum class State { Impossible, Waiting, Working, Done, Failed, Changed, GivenUp };
    /// Whether what names the bucket it comes from names the one it goes to.
    enum class Names { Rewritten, AsTheyAre };

    struct Item
    {
        SettingEditor *editor = nullptr;   ///< of the target
        SettingRecord wanted;
        Adaptation adaptation = {};
        State state = State::Waiting;
        CosError error = {};   ///< of a failed one
    };

    /// \a target is settled, and nothing in it is changed. What is \a wanted comes from \a from.
    SettingsApplication(BucketSettings &target, const Cos::BucketRef &from, const QList<SettingRecord> &wanted,
                        QObject *parent = nullptr);
    ~SettingsApplication() override;

    const QList<Item> &items() const { return m_items; }
    bool hasNames() const;   ///< whether there is anything to rewrite
    /// Before start().
    void setNames(Names names);
    /// What it would do to the target.
    SavePlan plan(int row) const { return m_items.at(row).editor->plan(); }

    void start();
    /// What is on its way still arrives; the rest is given up.
    void cancel();
    bool isRunning() const;
    /// Lets the editors of the target have again what the bucket has.
    void giveUp();

Q_SIGNALS:
    void changed(int row);
    void finished();

private:
    void prepare(Item &item);
    void workOn(int row);
    void saveAgreed(int row, const SavePlan &now);
    void end(int row, State state, const CosError &error = {});

    QPointer<BucketSettings> m_target;
    Cos::BucketRef m_from;
    Names m_names = Names::Rewritten;
    QList<Item> m_items;
    bool m_isCancelled = false;
};

}   // namespace Settings
