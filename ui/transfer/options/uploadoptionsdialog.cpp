// SPDX-License-Identifier: GPL-3.0-or-later
#include "transfer/options/uploadoptionsdialog.h"

#include "permissions/publicaccessquestion.h"
#include "theme/spacing.h"
#include "transfer/options/batchrulesform.h"
#include "transfer/options/headersform.h"
#include "transfer/options/storageform.h"
#include "transfer/options/uploadsources.h"
#include "widgets/notelabel.h"

#include <QCheckBox>
#include <QLabel>
#include <QPushButton>
#include <QTabWidget>
#include <QVBoxLayout>

UploadOptionsDialog::UploadOptionsDialog(const QString &target, const Transfer::TransferOptions &defaults, QWidget *parent)
    : StandardDialog(parent)
    , m_target(target)
    , m_defaults(defaults)
    , m_heading(addHeading())
    , m_sources(new UploadSources(this))
    , m_tabs(new QTabWidget(this))
    , m_rules(new BatchRulesForm(Transfer::Direction::Upload, defaults, this))
    , m_storage(new StorageForm(StorageForm::Scope::Batch, defaults.put, this))
    , m_headers(new HeadersForm(this))
    , m_areDefaults(new QCheckBox(this))
    , m_problem(new NoteLabel(this))
    , m_upload(addButton(QDialogButtonBox::AcceptRole))
    , m_cancel(addButton(QDialogButtonBox::RejectRole))
{
    m_heading->setTextFormat(Qt::PlainText);
    auto *files = new QWidget(this);
    auto *column = new QVBoxLayout(files);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::gap(this));
    column->addWidget(m_rules, 1);
    column->addWidget(m_areDefaults);
    for (QWidget *page : {files, static_cast<QWidget *>(m_storage), static_cast<QWidget *>(m_headers)})
        addPage(page);
    body()->addWidget(m_sources);
    body()->addWidget(m_tabs, 1);
    body()->addWidget(m_problem);
    m_upload->setDefault(true);
    setWidthInCharacters(84);
    connect(m_sources, &UploadSources::edited, this, &UploadOptionsDialog::update);
    connect(m_sources, &UploadSources::filesWanted, this, &UploadOptionsDialog::filesWanted);
    connect(m_sources, &UploadSources::folderWanted, this, &UploadOptionsDialog::folderWanted);
    connect(m_rules, &BatchRulesForm::edited, this, &UploadOptionsDialog::update);
    connect(m_storage, &StorageForm::edited, this, &UploadOptionsDialog::update);
    connect(m_headers, &HeadersForm::edited, this, &UploadOptionsDialog::update);
    connect(m_upload, &QPushButton::clicked, this, &UploadOptionsDialog::askAndApply);
    retranslate();
    m_sources->setFocus();
}

void UploadOptionsDialog::addPage(QWidget *page)
{
    const int margin = Theme::gap(this);
    auto *frame = new QWidget(this);
    auto *layout = new QVBoxLayout(frame);
    layout->setContentsMargins(margin, margin, margin, margin);
    layout->addWidget(page);
    m_tabs->addTab(frame, QString());
}

void UploadOptionsDialog::add(const QStringList &localPaths)
{
    m_sources->add(localPaths);
    if (!m_sources->paths().isEmpty())
        m_upload->setFocus();
}

Transfer::TransferOptions UploadOptionsDialog::options() const
{
    Transfer::TransferOptions options = m_rules->applied({});
    options.put = m_headers->applied(m_storage->applied(options.put));
    return options;
}

void UploadOptionsDialog::update()
{
    const QString rules = m_rules->problem();   // stands beside its field
    const QString others = m_storage->problem().isEmpty() ? m_headers->problem() : m_storage->problem();
    const bool hasSources = !m_sources->paths().isEmpty();
    m_problem->setNote(NoteLabel::Problem, others);
    m_upload->setEnabled(hasSources && rules.isEmpty() && others.isEmpty());
    m_upload->setToolTip(hasSources ? QString(rules.isEmpty() ? others : rules) : tr("Add files or folders first."));
}

void UploadOptionsDialog::askAndApply()
{
    if (!m_storage->completeEntry())
        return;
    const auto dangers = [this] { return m_storage->dangers(m_target); };
    if (dangers().isEmpty())
        return apply();
    auto *question = new PublicAccessQuestion(dangers, this);
    connect(question, &QDialog::accepted, this, &UploadOptionsDialog::apply);
    question->open();
}

void UploadOptionsDialog::apply()
{
    const Transfer::TransferOptions chosen = options();
    if (m_areDefaults->isChecked())
        Q_EMIT defaultsChosen(m_rules->applied(m_defaults));
    Q_EMIT uploadRequested(m_sources->paths(), chosen);
    accept();
}

void UploadOptionsDialog::retranslate()
{
    setWindowTitle(tr("Upload with Options"));
    //: %1: a folder, such as cos://photos-1250000000/2026/
    m_heading->setText(tr("Upload into %1").arg(m_target));
    m_sources->retranslate();
    //: which files are uploaded, under which conditions
    m_tabs->setTabText(Files, tr("&Rules"));
    m_tabs->setTabText(Storage, tr("&Storage"));
    m_tabs->setTabText(Headers, tr("&Headers"));
    m_rules->retranslate();
    m_storage->retranslate();
    m_headers->retranslate();
    m_areDefaults->setText(tr("Use these rules for other uploads, &too"));
    m_areDefaults->setToolTip(tr("For files that are dropped, pasted, or uploaded without this dialog."));
    m_upload->setText(tr("&Upload"));
    m_cancel->setText(tr("Cancel"));
    update();
}
