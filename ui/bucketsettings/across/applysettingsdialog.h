// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bucketsettings/across/settingsapplication.h"
#include "widgets/standarddialog.h"

class BusyBar;
class DifferenceView;
class NoteLabel;
class QCheckBox;
class QTreeWidget;

/// Shows what applying settings would change in a bucket, asks, applies them one after the other and tells how each went.
class ApplySettingsDialog final : public StandardDialog
{
    Q_OBJECT

public:
    ApplySettingsDialog(Settings::BucketSettings &target, const Cos::BucketRef &from,
                        const QList<Settings::SettingRecord> &wanted, QWidget *parent = nullptr);

    /// Whether anything was sent.
    bool hasTried() const { return m_hasBegun; }
    /// The editors of the target have again what the bucket has.
    void giveUp() { m_application->giveUp(); }
    void reject() override;

protected:
    void retranslate() override;

private:
    void layOut();
    void connectParts();
    void addReasons(const QList<Settings::SettingRecord> &wanted);
    int currentRow() const;
    void showRow(int row);
    void takePlans();
    void showCurrent();
    void showState();
    void begin();
    QStringList dangers() const;
    QString stateText(const Settings::SettingsApplication::Item &item) const;
    int countOf(Settings::SettingsApplication::State state) const;

    const Cos::BucketRef m_from;
    const Cos::BucketRef m_to;
    std::unique_ptr<Settings::SettingsApplication> m_application;
    QList<Settings::SavePlan> m_plans;   ///< what was agreed to
    QStringList m_leftOut;               ///< settings that cannot be applied, and why
    bool m_hasBegun = false;
    bool m_hasEnded = false;
    bool m_isCancelling = false;
    QLabel *m_heading;
    QLabel *m_facts;
    QCheckBox *m_names;
    NoteLabel *m_dangers;
    BusyBar *m_busy;
    NoteLabel *m_state;
    QTreeWidget *m_list;
    NoteLabel *m_warning;
    NoteLabel *m_rewritten;
    DifferenceView *m_difference;
    QCheckBox *m_asText;
    QPushButton *m_apply;
    QPushButton *m_cancel;
};
