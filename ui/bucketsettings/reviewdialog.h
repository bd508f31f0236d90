// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bucketsettings/settingeditor.h"
#include "widgets/standarddialog.h"

class DifferenceView;
class NoteLabel;
class QCheckBox;

/// Shows what saving a setting would change before anything is sent; and when somebody else has changed it meanwhile, what they
/// did, and asks whose it shall be.
class ReviewDialog final : public StandardDialog
{
    Q_OBJECT

public:
    ReviewDialog(const Settings::SettingEditor &editor, const Settings::SavePlan &plan, QWidget *parent = nullptr);

Q_SIGNALS:
    void saveRequested(const Settings::SavePlan &plan);
    /// Give up our changes and take what is there now.
    void theirsRequested();

protected:
    void retranslate() override;

private:
    void showDifference();

    const Settings::Setting m_setting;
    const QString m_place;
    const Settings::SavePlan m_plan;
    QLabel *m_question;
    QLabel *m_facts;
    NoteLabel *m_warning;
    NoteLabel *m_dangers;   ///< what saving would let strangers do
    QLabel *m_theirsLabel = nullptr;
    DifferenceView *m_theirs = nullptr;
    QLabel *m_mineLabel;
    DifferenceView *m_mine;
    QCheckBox *m_asText;
    QPushButton *m_save;
    QPushButton *m_takeTheirs = nullptr;
    QPushButton *m_cancel;
};
