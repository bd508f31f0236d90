// SPDX-License-Identifier: GPL-3.0-or-later
#include "bucketsettings/bucketsettingsdialog.h"

#include "bucketsettings/discardchangesdialog.h"
#include "bucketsettings/settingitemdelegate.h"
#include "bucketsettings/settingpage.h"
#include "cos/regions.h"
#include "theme/spacing.h"
#include "theme/theme.h"
#include "widgets/focusorder.h"

#include <QCoreApplication>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Settings;

namespace {

/// A line about the state of a setting.
class StateText
{
    Q_DECLARE_TR_FUNCTIONS(BucketSettingsDialog)

public:
    static QString of(const SettingEditor &editor)
    {
        if (!editor.reasonAgainst().isEmpty())
            return tr("Not available for this bucket");
        switch (editor.state()) {
        case SettingEditor::State::Idle:
        case SettingEditor::State::Loading:
            return tr("Loading…");
        case SettingEditor::State::Failed:
            return editor.error().kind == ErrorKind::Denied ? tr("No permission to see it") : tr("Could not be loaded");
        case SettingEditor::State::Ready:
            break;
        }
        if (editor.textMistake() || editor.document().misunderstanding())
            return tr("Only to be read as text");
        const QString summary = editor.document().summary();
        return editor.isModified() ? tr("%1 (not saved)", "summary of a setting").arg(summary) : summary;
    }
};

}   // namespace

BucketSettingsDialog::BucketSettingsDialog(BucketSettings *settings, QWidget *parent)
    : StandardDialog(parent)
    , m_settings(settings)
    , m_heading(addHeading())
    , m_list(new QListWidget(this))
    , m_pages(new QStackedWidget(this))
    , m_compare(addButton(QDialogButtonBox::ResetRole))
    , m_export(addButton(QDialogButtonBox::ResetRole))
    , m_close(addButton(QDialogButtonBox::RejectRole))
{
    setObjectName(QStringLiteral("bucketSettings"));
    setSizeGripEnabled(true);
    m_settings->setParent(this);
    m_list->setObjectName(QStringLiteral("settingList"));
    m_list->setItemDelegate(new SettingItemDelegate(m_list));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setFixedWidth(Theme::textWidth(this, 34));
    auto *row = new QHBoxLayout;
    row->setSpacing(2 * Theme::gap(this));
    row->addWidget(m_list);
    row->addWidget(m_pages, 1);
    body()->addLayout(row, 1);
    for (SettingEditor *editor : m_settings->editors())
        addItem(editor);
    connect(m_list, &QListWidget::currentRowChanged, this, &BucketSettingsDialog::showCurrent);
    connect(new QShortcut(QKeySequence::Save, this), &QShortcut::activated, this,
            [this] { pageOf(m_list->currentRow())->save(); });
    connect(m_compare, &QPushButton::clicked, this, &BucketSettingsDialog::compareRequested);
    connect(m_export, &QPushButton::clicked, this, &BucketSettingsDialog::exportRequested);
    setWidthInCharacters(140);
    resize(width(), 54 * fontMetrics().lineSpacing());
    retranslate();
    m_list->setCurrentRow(0);
    m_list->setFocus();
    m_settings->load(m_settings->editors().first());
}

void BucketSettingsDialog::addItem(SettingEditor *editor)
{
    const int row = m_list->count();
    new QListWidgetItem(m_list);
    m_pageOfRow.append(nullptr);
    connect(editor, &SettingEditor::stateChanged, this, [this, row] { updateItem(row); });
    connect(editor, &SettingEditor::changed, this, [this, row] { updateItem(row); });
}

void BucketSettingsDialog::updateItem(int row)
{
    const SettingEditor &editor = *m_settings->editors().at(row);
    QListWidgetItem *item = m_list->item(row);
    const QString summary = StateText::of(editor);
    item->setText(editor.setting().title());
    item->setData(SettingItemDelegate::SummaryRole, summary);
    item->setData(SettingItemDelegate::IsModifiedRole, editor.isModified());
    item->setData(Qt::AccessibleTextRole, QString(editor.setting().title() + QLatin1String(": ") + summary));
    item->setToolTip(editor.reasonAgainst());
}

SettingPage *BucketSettingsDialog::pageOf(int row)
{
    SettingPage *&page = m_pageOfRow[row];
    if (!page) {
        page = new SettingPage(*m_settings->editors().at(row), m_pages);
        m_pages->addWidget(page);
    }
    return page;
}

void BucketSettingsDialog::showCurrent()
{
    const int row = m_list->currentRow();
    if (row < 0)
        return;
    m_settings->load(m_settings->editors().at(row));
    m_pages->setCurrentWidget(pageOf(row));
}

void BucketSettingsDialog::showSetting(const QByteArray &settingId)
{
    for (int row = 0; row < m_settings->editors().size(); ++row) {
        if (m_settings->editors().at(row)->setting().id == settingId)
            m_list->setCurrentRow(row);
    }
}

QStringList BucketSettingsDialog::unsavedTitles() const
{
    QStringList titles;
    for (const SettingEditor *editor : m_settings->editors()) {
        if (editor->isModified() && !editor->isBusy())
            titles.append(editor->setting().title());
    }
    return titles;
}

QStringList BucketSettingsDialog::titlesBeingSaved() const
{
    QStringList titles;
    for (const SettingEditor *editor : m_settings->editors()) {
        if (editor->isModified() && editor->isBusy())
            titles.append(editor->setting().title());
    }
    return titles;
}

void BucketSettingsDialog::reject()
{
    const QStringList unsaved = unsavedTitles();
    const QStringList beingSaved = titlesBeingSaved();
    if (unsaved.isEmpty() && beingSaved.isEmpty())
        return StandardDialog::reject();
    auto *question = new DiscardChangesDialog(unsaved, beingSaved, this);
    connect(question, &QDialog::accepted, this, [this] { StandardDialog::reject(); });
    question->open();
}

/// Pages and forms are made when they are needed; the order in which that happens means nothing.
bool BucketSettingsDialog::focusNextPrevChild(bool isNext)
{
    return focusNeighbour(this, isNext);
}

void BucketSettingsDialog::retranslate()
{
    const Cos::BucketRef &bucket = m_settings->bucket();
    setWindowTitle(tr("Bucket Settings"));
    m_heading->setText(tr("%1 in %2", "bucket and region").arg(bucket.name, Cos::regionName(bucket.region)));
    m_list->setAccessibleName(tr("Settings"));
    m_compare->setText(tr("Compare…"));
    m_compare->setToolTip(
        tr("Compares these settings with those of another bucket or of a file, and applies them there or here."));
    m_export->setText(tr("Export…"));
    m_export->setToolTip(tr("Saves all settings as one file."));
    m_close->setText(tr("Close"));
    for (int row = 0; row < m_list->count(); ++row)
        updateItem(row);
}
