// SPDX-License-Identifier: GPL-3.0-or-later
#include "bucketsettings/across/comparesettingsdialog.h"

#include "base/runinpool.h"
#include "bucketsettings/across/applysettingsdialog.h"
#include "bucketsettings/across/comparisontable.h"
#include "bucketsettings/across/settingscomparison.h"
#include "bucketsettings/across/settingsfile.h"
#include "bucketsettings/across/settingsfilechooser.h"
#include "bucketsettings/across/settingssnapshot.h"
#include "bucketsettings/differenceview.h"
#include "cos/regions.h"
#include "theme/spacing.h"
#include "theme/theme.h"
#include "widgets/busybar.h"
#include "widgets/notelabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFileInfo>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Settings;

namespace {

constexpr int shownRows = 6;    ///< at least
constexpr int fileIndex = -1;   ///< the data of the combo box's entry for a file

}   // namespace

CompareSettingsDialog::CompareSettingsDialog(const SettingsSource &here, const QList<SettingsSource> &others, QWidget *parent)
    : StandardDialog(parent)
    , m_sources(others)
    , m_here(new BucketSettings(here.context, here.client, this))
    , m_heading(addHeading())
    , m_withLabel(new QLabel(this))
    , m_with(new QComboBox(this))
    , m_open(new QPushButton(this))
    , m_busy(new BusyBar(this))
    , m_note(new NoteLabel(this))
    , m_table(new ComparisonTable(this))
    , m_chooseAll(new QCheckBox(this))
    , m_onlyDifferent(new QCheckBox(this))
    , m_currentNote(new NoteLabel(this))
    , m_difference(new DifferenceView(this))
    , m_asText(new QCheckBox(this))
    , m_legend(new QLabel(this))
    , m_applyThere(addButton(QDialogButtonBox::ActionRole))
    , m_applyHere(addButton(QDialogButtonBox::ActionRole))
    , m_close(addButton(QDialogButtonBox::RejectRole))
{
    setObjectName(QStringLiteral("compareSettings"));
    setSizeGripEnabled(true);
    layOut();
    for (int index = 0; index < m_sources.size(); ++index)
        m_with->addItem(titleOf(m_sources.at(index)), index);
    m_with->setCurrentIndex(-1);
    connectParts();
    setWidthInCharacters(130);
    resize(width(), 44 * fontMetrics().lineSpacing());
    retranslate();
    m_with->setFocus();
    m_here->load();
}

void CompareSettingsDialog::layOut()
{
    const int gap = Theme::gap(this);
    auto *sourceRow = new QHBoxLayout;
    sourceRow->setSpacing(gap);
    m_withLabel->setBuddy(m_with);
    m_with->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_with->setMinimumContentsLength(30);
    sourceRow->addWidget(m_withLabel);
    sourceRow->addWidget(m_with, 1);
    sourceRow->addWidget(m_open);
    auto *choiceRow = new QHBoxLayout;
    choiceRow->setSpacing(2 * gap);
    choiceRow->addWidget(m_chooseAll);
    choiceRow->addStretch();
    choiceRow->addWidget(m_onlyDifferent);
    auto *belowDifference = new QHBoxLayout;
    belowDifference->setSpacing(2 * gap);
    belowDifference->addWidget(m_asText);
    belowDifference->addStretch();
    belowDifference->addWidget(m_legend);
    m_legend->setForegroundRole(QPalette::PlaceholderText);
    body()->addLayout(sourceRow);
    body()->addWidget(m_busy);
    body()->addWidget(m_note);
    body()->addWidget(m_table, 3);
    body()->addLayout(choiceRow);
    body()->addWidget(m_currentNote);
    body()->addWidget(m_difference, 2);
    body()->addLayout(belowDifference);
    m_open->setAutoDefault(false);
    m_difference->setObjectName(QStringLiteral("difference"));
    m_applyThere->setObjectName(QStringLiteral("applyThere"));
    m_table->setMinimumHeight(Theme::rowHeight(this) * shownRows);
}

void CompareSettingsDialog::connectParts()
{
    connect(m_with, &QComboBox::activated, this, &CompareSettingsDialog::showChoice);
    connect(m_open, &QPushButton::clicked, this, &CompareSettingsDialog::chooseFile);
    connect(m_here, &BucketSettings::progressed, this, &CompareSettingsDialog::compare);
    connect(m_table, &ComparisonTable::currentSettingChanged, this, &CompareSettingsDialog::showCurrent);
    connect(m_table, &ComparisonTable::chosenChanged, this, &CompareSettingsDialog::updateButtons);
    connect(m_chooseAll, &QCheckBox::clicked, m_table, &ComparisonTable::chooseAll);
    connect(m_onlyDifferent, &QCheckBox::toggled, m_table, &ComparisonTable::showOnlyDifferent);
    connect(m_asText, &QCheckBox::toggled, this, &CompareSettingsDialog::showCurrent);
    connect(m_applyThere, &QPushButton::clicked, this,
            [this] { apply(m_there, snapshotOf(*m_here, {}), &ComparedSetting::left); });
    connect(m_applyHere, &QPushButton::clicked, this, [this] {
        if (const auto other = otherSide())
            apply(m_here, *other, &ComparedSetting::right);
    });
}

QString CompareSettingsDialog::titleOf(const SettingsSource &source) const
{
    const Cos::BucketRef &bucket = source.context.bucket;
    const QString place = tr("%1 in %2", "bucket and region").arg(bucket.name, Cos::regionName(bucket.region));
    return source.accountName.isEmpty() ? place
                                        : tr("%1 (%2)", "a bucket, and the account it belongs to").arg(place, source.accountName);
}

QString CompareSettingsDialog::fileTitle() const
{
    const QString moment = QLocale().toString(m_file->takenUtc.toLocalTime(), QLocale::ShortFormat);
    return tr("%1: %2 on %3", "a file, the bucket it is of, and when it was written")
        .arg(m_fileName, m_file->bucket.name, moment);
}

bool CompareSettingsDialog::showsFile() const
{
    return m_file && m_with->currentIndex() >= 0 && m_with->currentData().toInt() == fileIndex;
}

void CompareSettingsDialog::showChoice()
{
    m_fileProblem.clear();
    if (m_there)
        m_there->deleteLater();
    m_there = nullptr;
    if (!showsFile()) {
        const SettingsSource &source = m_sources.at(m_with->currentData().toInt());
        m_there = new BucketSettings(source.context, source.client, this);
        connect(m_there, &BucketSettings::progressed, this, &CompareSettingsDialog::compare);
        m_there->load();
    }
    compare();
}

void CompareSettingsDialog::chooseFile()
{
    QFileDialog *chooser = newSettingsFileChooser(QFileDialog::AcceptOpen, this);
    connect(chooser, &QFileDialog::fileSelected, this, &CompareSettingsDialog::openFile);
    chooser->open();
}

void CompareSettingsDialog::openFile(const QString &path)
{
    m_fileProblem.clear();
    m_isOpening = true;
    compare();
    runInPool(
        this, [path] { return loadSettingsFile(path); },
        [this, path](const Result<SettingsSnapshot> &file) {
            m_isOpening = false;
            takeFile(path, file);
            m_open->setFocus();   // which it lost while it was off
        });
}

void CompareSettingsDialog::takeFile(const QString &path, const Result<SettingsSnapshot> &file)
{
    const QString name = QFileInfo(path).fileName();
    if (!file) {
        m_fileProblem = tr("%1: %2", "a file, and what is wrong with it").arg(name, settingsFileMessage(file.error()));
        return compare();
    }
    m_file = *file;
    if (const int old = m_with->findData(fileIndex); old >= 0)
        m_with->removeItem(old);
    m_fileName = name;
    m_with->insertItem(0, fileTitle(), fileIndex);
    m_with->setCurrentIndex(0);
    showChoice();
}

std::optional<SettingsSnapshot> CompareSettingsDialog::otherSide() const
{
    if (showsFile())
        return m_file;
    return m_there && m_there->isSettled() ? std::optional(snapshotOf(*m_there, {})) : std::nullopt;
}

void CompareSettingsDialog::compare()
{
    const bool isReading = m_isOpening || !m_here->isSettled() || (m_there && !m_there->isSettled());
    m_busy->setBusy(isReading);
    m_open->setEnabled(!m_isOpening);
    m_with->setEnabled(!m_isOpening);
    m_table->setEnabled(!isReading);
    const std::optional<SettingsSnapshot> other = isReading ? std::nullopt : otherSide();
    if (other) {
        m_table->setSideTitles(m_here->bucket().name,
                               showsFile() ? tr("%1 (file)", "a bucket").arg(other->bucket.name) : other->bucket.name);
        m_table->setComparison(comparison(snapshotOf(*m_here, {}), *other), m_here->bucket(), other->bucket);
    } else if (!m_there) {
        m_table->setComparison({}, {}, {});
    }
    showNote(isReading);
    updateButtons();
}

void CompareSettingsDialog::showNote(bool isReading)
{
    const QList<ComparedSetting> &all = m_table->comparison();
    const auto different = int(std::count_if(all.begin(), all.end(), &ComparisonTable::isDifferent));
    if (!m_fileProblem.isEmpty())
        m_note->setNote(NoteLabel::Problem, m_fileProblem);
    else if (isReading)
        m_note->setNote(NoteLabel::Busy, tr("Reading the settings…"));
    else if (all.isEmpty())
        m_note->setNote(NoteLabel::Plain, tr("Choose the bucket or the file to compare with."));
    else if (different == 0)
        m_note->setNote(NoteLabel::Good, tr("All settings that could be compared are equal."));
    else
        m_note->setNote(NoteLabel::Plain,
                        tr("%n setting(s) differ. Choose those to apply to the other bucket.", nullptr, different));
}

void CompareSettingsDialog::showCurrent()
{
    const ComparedSetting *current = m_table->current();
    const std::optional<SettingsSnapshot> other = otherSide();
    m_currentNote->clear();
    if (!current || !other) {
        m_difference->showLines({});
        return;
    }
    QStringList reasons;
    for (const auto &[record, name] :
         {std::pair(&current->left, m_here->bucket().name), std::pair(&current->right, other->bucket.name)}) {
        if (!record->isRead())
            reasons.append(tr("%1: %2", "a bucket, and why a setting of it is not known").arg(name, record->reason));
    }
    m_currentNote->setNote(NoteLabel::Plain, reasons.join(u'\n'));
    const SettingDifference difference = differenceOf(*current, m_here->bucket(), other->bucket);
    const bool isShownAsText = m_asText->isChecked() || (!isDifferent(difference.words) && isDifferent(difference.documents));
    m_difference->showLines(isShownAsText ? difference.documents : difference.words);
}

QString CompareSettingsDialog::reasonNotToApplyTo(const BucketSettings *target) const
{
    if (!target && showsFile())
        return tr("A file cannot be changed.");
    if (m_isOpening || !m_here->isSettled() || !otherSide())
        return tr("Choose the bucket to compare with first.");
    return m_table->chosen().isEmpty() ? tr("Choose settings in the list first.") : QString();
}

void CompareSettingsDialog::updateButtons()
{
    const QList<ComparedSetting> &all = m_table->comparison();
    const auto different = std::count_if(all.begin(), all.end(), &ComparisonTable::isDifferent);
    m_chooseAll->setEnabled(different > 0);
    m_chooseAll->setChecked(different > 0 && m_table->chosen().size() == different);
    m_onlyDifferent->setEnabled(!all.isEmpty());
    for (const auto &[button, target] : {std::pair(m_applyThere, m_there), std::pair(m_applyHere, m_here)}) {
        const QString reason = reasonNotToApplyTo(target);
        button->setEnabled(reason.isEmpty());
        button->setToolTip(reason);
    }
    m_applyThere->setVisible(!showsFile());
}

void CompareSettingsDialog::apply(BucketSettings *target, const SettingsSnapshot &from, SettingRecord ComparedSetting::*side)
{
    QList<SettingRecord> wanted;
    const QList<ComparedSetting> chosen = m_table->chosen();
    for (const ComparedSetting &compared : chosen)
        wanted.append(compared.*side);
    auto *dialog = new ApplySettingsDialog(*target, from.bucket, wanted, this);
    connect(dialog, &QDialog::finished, this, [this, dialog, target] {
        if (!dialog->hasTried())
            return;
        dialog->giveUp();
        Q_EMIT applied(target->bucket());
        target->reload();
        compare();
    });
    dialog->open();
}

void CompareSettingsDialog::retranslate()
{
    setWindowTitle(tr("Compare Bucket Settings"));
    const Cos::BucketRef &bucket = m_here->bucket();
    m_heading->setText(tr("Settings of %1 in %2", "bucket and region").arg(bucket.name, Cos::regionName(bucket.region)));
    m_withLabel->setText(tr("Compare &with"));
    for (int row = 0; row < m_with->count(); ++row) {
        const int index = m_with->itemData(row).toInt();
        m_with->setItemText(row, index == fileIndex ? fileTitle() : titleOf(m_sources.at(index)));
    }
    m_with->setPlaceholderText(tr("Choose a bucket"));
    m_open->setText(tr("Open &File…"));
    m_chooseAll->setText(tr("Choose &all that differ"));
    m_onlyDifferent->setText(tr("Hide what is e&qual"));
    m_difference->setAccessibleName(tr("Difference, from the left to the right"));
    m_asText->setText(tr("Show as the service &keeps it"));
    m_legend->setText(tr("− only on the left, + only on the right", "lines of a difference"));
    //: applies the chosen settings of the bucket on the left to the one on the right
    m_applyThere->setText(tr("Apply to the &Right…"));
    //: applies the chosen settings of the bucket on the right to the one on the left
    m_applyHere->setText(tr("Apply to the &Left…"));
    m_close->setText(tr("Close"));
    compare();
}
