// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bucketsettings/across/settingscomparison.h"
#include "bucketsettings/bucketsettings.h"
#include "widgets/standarddialog.h"

class BusyBar;
class ComparisonTable;
class DifferenceView;
class NoteLabel;
class QCheckBox;
class QComboBox;

/// A bucket whose settings can be asked for.
struct SettingsSource
{
    QString accountName;   ///< told where there are several accounts
    Settings::SettingContext context;
    QPointer<Cos::Client> client;
};

/// The settings of a bucket beside those of another one, or of a file. Chosen ones can be applied to either bucket.
class CompareSettingsDialog final : public StandardDialog
{
    Q_OBJECT

public:
    CompareSettingsDialog(const SettingsSource &here, const QList<SettingsSource> &others, QWidget *parent = nullptr);

    /// As choosing a file does.
    void openFile(const QString &path);

Q_SIGNALS:
    /// Settings of \a bucket have been changed.
    void applied(const Cos::BucketRef &bucket);

protected:
    void retranslate() override;

private:
    void layOut();
    void connectParts();
    void showChoice();
    void chooseFile();
    void takeFile(const QString &path, const Result<Settings::SettingsSnapshot> &file);
    bool showsFile() const;
    std::optional<Settings::SettingsSnapshot> otherSide() const;
    void compare();
    void showNote(bool isReading);
    void showCurrent();
    void updateButtons();
    QString reasonNotToApplyTo(const Settings::BucketSettings *target) const;
    void apply(Settings::BucketSettings *target, const Settings::SettingsSnapshot &from,
               Settings::SettingRecord Settings::ComparedSetting::*side);
    QString titleOf(const SettingsSource &source) const;
    QString fileTitle() const;

    const QList<SettingsSource> m_sources;
    Settings::BucketSettings *m_here;
    Settings::BucketSettings *m_there = nullptr;        ///< null for a file, or nothing yet
    std::optional<Settings::SettingsSnapshot> m_file;   ///< the last one that was opened
    QString m_fileName;
    QString m_fileProblem;
    bool m_isOpening = false;   ///< a file is being read
    QLabel *m_heading;
    QLabel *m_withLabel;
    QComboBox *m_with;
    QPushButton *m_open;
    BusyBar *m_busy;
    NoteLabel *m_note;
    ComparisonTable *m_table;
    QCheckBox *m_chooseAll;
    QCheckBox *m_onlyDifferent;
    NoteLabel *m_currentNote;
    DifferenceView *m_difference;
    QCheckBox *m_asText;
    QLabel *m_legend;
    QPushButton *m_applyThere;
    QPushButton *m_applyHere;
    QPushButton *m_close;
};
