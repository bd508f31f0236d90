// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bucketsettings/bucketsettings.h"
#include "widgets/standarddialog.h"

class BusyBar;
class NoteLabel;

/// Reads all settings of a bucket, says what could not be read, and saves them as a file.
class ExportSettingsDialog final : public StandardDialog
{
    Q_OBJECT

public:
    /// Takes over \a settings and loads them.
    explicit ExportSettingsDialog(Settings::BucketSettings *settings, QWidget *parent = nullptr);

    /// As choosing a file does. It is written beside the window's own thread: saved() follows, or an error is shown.
    void save(const QString &path);

Q_SIGNALS:
    void saved(const QString &path);

protected:
    void retranslate() override;

private:
    void choose();
    void showState();
    /// "Policy: You have no permission for this." for each that was not read.
    QStringList missing() const;

    Settings::BucketSettings *m_settings;
    bool m_isSaving = false;
    QLabel *m_heading;
    QLabel *m_facts;
    BusyBar *m_busy;
    NoteLabel *m_state;
    QLabel *m_missing;
    NoteLabel *m_error;
    QPushButton *m_save;
    QPushButton *m_cancel;
};
