// SPDX-License-Identifier: GPL-3.0-or-later
#include "browse/dialogs/objectreportdialog.h"

#include "base/csvline.h"
#include "base/runinpool.h"
#include "browse/dialogs/objectfailuremodel.h"
#include "theme/spacing.h"
#include "widgets/notelabel.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace {

QByteArray csvOf(const QList<ObjectFailure> &failures)
{
    QByteArray text = QByteArrayLiteral("key,httpStatus,code,message,requestId\r\n");
    for (const ObjectFailure &failure : failures) {
        const CosError &error = failure.error;
        const QString message = error.message.isEmpty() ? error.detail : error.message;
        text += csvLine(
            {failure.key, QByteArray::number(error.httpStatus), error.code.toUtf8(), message.toUtf8(), error.requestId.toUtf8()});
    }
    return text;
}

}   // namespace

ObjectReportDialog::ObjectReportDialog(const Cos::BucketRef &bucket, const QList<ObjectFailure> &failures,
                                       const std::optional<CosError> &stopReason, const QString &fileSuffix, QWidget *parent)
    : StandardDialog(parent)
    , m_bucket(bucket)
    , m_stopReason(stopReason)
    , m_summary(addHeading())
    , m_stop(new NoteLabel(this))
    , m_model(new ObjectFailureModel(failures, this))
    , m_table(new QTableView(this))
    , m_copyKeys(new QAction(m_table))
    , m_copy(addButton(QDialogButtonBox::ActionRole))
    , m_export(addButton(QDialogButtonBox::ActionRole))
    , m_retry(addButton(QDialogButtonBox::ActionRole))
    , m_close(addButton(QDialogButtonBox::RejectRole))
{
    makeTable();
    body()->addWidget(m_stop);
    body()->addWidget(m_table, 1);
    m_close->setDefault(true);
    connect(m_copyKeys, &QAction::triggered, this, &ObjectReportDialog::copySelected);
    connect(m_copy, &QPushButton::clicked, this,
            [this] { writeCsv([](const QByteArray &csv) { QGuiApplication::clipboard()->setText(QString::fromUtf8(csv)); }); });
    connect(m_export, &QPushButton::clicked, this, [this, fileSuffix] {
        writeCsv([this, fileSuffix](const QByteArray &csv) { Q_EMIT exportRequested(csv, QString(m_bucket.name + fileSuffix)); });
    });
    connect(m_retry, &QPushButton::clicked, this, &ObjectReportDialog::retry);
    setWidthInCharacters(156);
    resize(width(), fontMetrics().height() * 24);
    resizeColumns();
    m_table->setFocus();
}

void ObjectReportDialog::makeTable()
{
    m_table->setModel(m_model);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->setCornerButtonEnabled(false);
    m_table->setAlternatingRowColors(true);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setTextElideMode(Qt::ElideMiddle);
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setDefaultSectionSize(Theme::rowHeight(this));
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_table->addAction(m_copyKeys);
    m_copyKeys->setShortcut(QKeySequence::Copy);
    m_copyKeys->setShortcutContext(Qt::WidgetShortcut);
}

const QList<ObjectFailure> &ObjectReportDialog::failures() const
{
    return m_model->failures();
}

void ObjectReportDialog::writeCsv(const std::function<void(const QByteArray &csv)> &then)
{
    runInPool(
        this, [failures = failures()] { return csvOf(failures); }, then);
}

void ObjectReportDialog::retranslate()
{
    const Texts said = texts();
    setWindowTitle(said.title);
    //: %1 and %2 are whole sentences
    m_summary->setText(said.failed.isEmpty() ? said.summary : tr("%1 %2").arg(said.summary, said.failed));
    if (m_stopReason)
        m_stop->setError(*m_stopReason);
    m_table->setAccessibleName(said.tableName);
    m_table->setVisible(!failures().isEmpty());
    m_copyKeys->setText(tr("Copy"));
    m_copy->setText(tr("Copy All"));
    m_export->setText(tr("Save as CSV…"));
    m_retry->setText(said.retry);
    m_retry->setToolTip(said.retryHint);
    m_close->setText(tr("Close"));
    for (QPushButton *button : {m_copy, m_export, m_retry})
        button->setVisible(!failures().isEmpty());
    m_model->retranslate();
}

void ObjectReportDialog::resizeColumns()
{
    QHeaderView *header = m_table->horizontalHeader();
    header->setStretchLastSection(false);
    header->setSectionResizeMode(ObjectFailureModel::Reason, QHeaderView::Stretch);
    header->resizeSection(ObjectFailureModel::Key, Theme::textWidth(this, 40));
    header->resizeSection(ObjectFailureModel::Code, Theme::textWidth(this, 16));
    header->resizeSection(ObjectFailureModel::RequestId, Theme::textWidth(this, 40));
}

void ObjectReportDialog::copySelected() const
{
    QString text;
    for (const QModelIndex &index : m_table->selectionModel()->selectedRows()) {
        const ObjectFailure &failure = failures().at(index.row());
        text += QStringLiteral("key: ") + QString::fromUtf8(failure.key) + u'\n' + technicalDetails(failure.error) +
                QStringLiteral("\n\n");
    }
    QGuiApplication::clipboard()->setText(text.trimmed());
}

void ObjectReportDialog::retry()
{
    Q_EMIT retryRequested(m_bucket, selectionOf(failures()));
    accept();
}
