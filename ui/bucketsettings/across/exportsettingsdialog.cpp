// SPDX-License-Identifier: GPL-3.0-or-later
#include "bucketsettings/across/exportsettingsdialog.h"

#include "base/runinpool.h"
#include "bucketsettings/across/settingsfile.h"
#include "bucketsettings/across/settingsfilechooser.h"
#include "bucketsettings/across/settingssnapshot.h"
#include "widgets/busybar.h"
#include "widgets/notelabel.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Settings;

ExportSettingsDialog::ExportSettingsDialog(BucketSettings *settings, QWidget *parent)
    : StandardDialog(parent)
    , m_settings(settings)
    , m_heading(addHeading())
    , m_facts(addText())
    , m_busy(new BusyBar(this))
    , m_state(new NoteLabel(this))
    , m_error(new NoteLabel(this))
    , m_save(addButton(QDialogButtonBox::AcceptRole))
    , m_cancel(addButton(QDialogButtonBox::RejectRole))
{
    setObjectName(QStringLiteral("exportSettings"));
    m_settings->setParent(this);
    body()->addWidget(m_busy);
    body()->addWidget(m_state);
    m_missing = addText();
    body()->addWidget(m_error);
    body()->addStretch();
    m_save->setDefault(true);
    connect(m_save, &QPushButton::clicked, this, &ExportSettingsDialog::choose);
    connect(m_settings, &BucketSettings::progressed, this, &ExportSettingsDialog::showState);
    setWidthInCharacters(76);
    retranslate();
    m_settings->load();
}

QStringList ExportSettingsDialog::missing() const
{
    QStringList lines;
    const SettingsSnapshot snapshot = snapshotOf(*m_settings, {});
    for (const SettingRecord &record : snapshot.records) {
        if (record.state == SettingRecord::State::Failed)
            lines.append(
                tr("%1: %2", "a setting, and why it could not be read").arg(settingWithId(record.id)->title(), record.reason));
    }
    return lines;
}

void ExportSettingsDialog::showState()
{
    const bool isSettled = m_settings->isSettled();
    m_busy->setBusy(!isSettled || m_isSaving);
    m_save->setEnabled(isSettled && !m_isSaving);
    m_save->setToolTip(isSettled ? QString() : tr("The settings are still being read."));
    const QStringList lines = isSettled ? missing() : QStringList();
    m_missing->setText(lines.join(u'\n'));
    m_missing->setVisible(!lines.isEmpty());
    if (!isSettled) {
        m_state->setNote(NoteLabel::Busy,
                         tr("Reading the settings: %1 of %2…").arg(m_settings->settledCount()).arg(m_settings->editors().size()));
    } else if (m_isSaving) {
        m_state->setNote(NoteLabel::Busy, tr("Saving the file…"));
    } else if (lines.isEmpty()) {
        m_state->setNote(NoteLabel::Good, tr("All settings have been read."));
    } else {
        m_state->setNote(NoteLabel::Warning,
                         tr("%n setting(s) could not be read. The file will say so.", nullptr, int(lines.size())));
    }
}

void ExportSettingsDialog::choose()
{
    QFileDialog *chooser = newSettingsFileChooser(QFileDialog::AcceptSave, this);
    chooser->selectFile(QString(m_settings->bucket().name + QLatin1String("-settings.json")));
    connect(chooser, &QFileDialog::fileSelected, this, &ExportSettingsDialog::save);
    chooser->open();
}

void ExportSettingsDialog::save(const QString &path)
{
    m_error->clear();
    m_isSaving = true;
    showState();
    runInPool(
        this,
        [path, snapshot = snapshotOf(*m_settings, QDateTime::currentDateTimeUtc())] { return saveSettingsFile(path, snapshot); },
        [this, path](const Result<Nothing> &end) {
            m_isSaving = false;
            showState();
            if (!end) {
                m_save->setFocus();   // which it lost while it was off
                return m_error->setError(end.error());
            }
            Q_EMIT saved(path);
            accept();
        });
}

void ExportSettingsDialog::retranslate()
{
    setWindowTitle(tr("Export Bucket Settings"));
    m_heading->setText(tr("Export the settings of %1").arg(m_settings->bucket().name));
    m_facts->setText(tr("The file has every setting as the service keeps it, to look at, to compare with other buckets, and to "
                        "apply to them. It has no keys, no values of headers for origins, and no objects."));
    m_save->setText(tr("&Save As…"));
    m_cancel->setText(tr("Cancel"));
    showState();
}
