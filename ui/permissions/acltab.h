// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bucketsettings/settingeditor.h"

#include <QScrollArea>

class AclEditor;
class NoteLabel;

/// The permissions of a bucket among its settings.
class AclTab final : public QScrollArea
{
    Q_OBJECT

public:
    AclTab(Settings::SettingEditor &editor, QWidget *parent);

    /// There is one list; what is wrong with it stands below.
    void focusFirstProblem();

protected:
    void changeEvent(QEvent *event) override;

private:
    void takeChange();
    void showDocument();

    Settings::SettingEditor &m_editor;
    NoteLabel *m_note;
    AclEditor *m_acl;
};
