// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/standarddialog.h"

#include <optional>

class BusyBar;
class NoteLabel;

/// What a download comes to, before it begins.
struct DownloadCount
{
    qint64 objects = 0;
    qint64 bytes = 0;
    bool isComplete = false;
    std::optional<qint64> freeBytes = {};   ///< where it goes to; nothing when unknown

    bool isTooLarge() const { return freeBytes && bytes > *freeBytes; }
};

/// Tells how much a download is while it is being counted, and asks when the disk has not the space for it.
class DownloadScanDialog final : public StandardDialog
{
    Q_OBJECT

public:
    DownloadScanDialog(const QString &folder, QWidget *parent);

    void showCount(const DownloadCount &count);

Q_SIGNALS:
    /// Without waiting for the count, or for space. The dialog closes itself.
    void startRequested();
    void otherFolderChosen(const QString &folder);

protected:
    void retranslate() override;

private:
    void chooseFolder();
    void update();

    QString m_folder;
    DownloadCount m_count;
    QLabel *m_heading;
    QLabel *m_facts;
    BusyBar *m_busy;
    NoteLabel *m_note;
    QPushButton *m_start;
    QPushButton *m_choose;
    QPushButton *m_cancel;
};
