// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "transfer/options/downloadcount.h"
#include "widgets/standarddialog.h"

class NoteLabel;

/// Asks what to do with a download that the disk has not the space for.
class DownloadSpaceDialog final : public StandardDialog
{
    Q_OBJECT

public:
    enum class Moment {
        BeforeStart,   ///< nothing has begun
        Underway,      ///< it has begun and is paused now: its folders hold more than there is space for
    };

    DownloadSpaceDialog(Moment moment, const QString &folder, QWidget *parent);

    void showCount(const DownloadCount &count);

Q_SIGNALS:
    /// Without the space. This one and cancelRequested(): the dialog closes itself.
    void goOnRequested();
    /// Of what is under way. Closing the dialog leaves it paused.
    void cancelRequested();
    /// Before the start only.
    void otherFolderChosen(const QString &folder);

protected:
    void retranslate() override;

private:
    void chooseFolder();
    void update();

    Moment m_moment;
    QString m_folder;
    DownloadCount m_count;
    QLabel *m_heading;
    QLabel *m_facts;
    NoteLabel *m_note;
    QPushButton *m_goOn;
    QPushButton *m_other;   ///< another folder, or no download at all
    QPushButton *m_leave;
};
