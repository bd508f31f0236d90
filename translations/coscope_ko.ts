<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Coscope</source>
        <translation>Coscope 정보</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>버전 %1</translation>
    </message>
    <message>
        <source>A native browser for Tencent Cloud COS buckets.</source>
        <translation>Tencent Cloud COS 버킷을 위한 네이티브 브라우저입니다.</translation>
    </message>
    <message>
        <source>Coscope is free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>Coscope는 GNU 일반 공중 사용 허가서(GPL) 버전 3 이상에 따라 배포되는 자유 소프트웨어입니다. 어떠한 보증도 제공하지 않습니다.</translation>
    </message>
    <message>
        <source>Copy Version Information</source>
        <translation>버전 정보 복사</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
</context>
<context>
    <name>AccountActions</name>
    <message>
        <source>%1 is locked. %2</source>
        <comment>1: name of an account, 2: a sentence that says why</comment>
        <translation>%1 계정이 잠겨 있습니다. %2</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>다시 시도</translation>
    </message>
    <message>
        <source>Enter the Keys…</source>
        <translation>키 입력…</translation>
    </message>
</context>
<context>
    <name>AccountTreeView</name>
    <message>
        <source>Accounts and buckets</source>
        <translation>계정 및 버킷</translation>
    </message>
</context>
<context>
    <name>AccountsDialog</name>
    <message>
        <source>In the keychain</source>
        <translation>키체인에 보관</translation>
    </message>
    <message>
        <source>For this run only</source>
        <translation>이번 실행 동안만</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>계정</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Service or path</source>
        <translation>서비스 또는 경로</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>키</translation>
    </message>
    <message>
        <source>&amp;Sign In…</source>
        <translation>로그인(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>편집(&amp;E)…</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>이름 바꾸기(&amp;N)</translation>
    </message>
    <message>
        <source>Move &amp;Up</source>
        <translation>위로 이동(&amp;U)</translation>
    </message>
    <message>
        <source>Move &amp;Down</source>
        <translation>아래로 이동(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>목록에서 제거(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>닫기(&amp;C)</translation>
    </message>
</context>
<context>
    <name>AclTab</name>
    <message>
        <source>This list cannot be shown: %1 It can still be changed as text, and nothing in it is lost.</source>
        <translation>이 목록을 표시할 수 없습니다. %1 텍스트로는 변경할 수 있으며 내용이 사라지지 않습니다.</translation>
    </message>
</context>
<context>
    <name>ActionSet</name>
    <message>
        <source>Sign &amp;In…</source>
        <translation>로그인(&amp;I)…</translation>
    </message>
    <message>
        <source>Adds an account with its SecretId and SecretKey.</source>
        <translation>SecretId와 SecretKey로 계정을 추가합니다.</translation>
    </message>
    <message>
        <source>&amp;Accounts…</source>
        <translation>계정(&amp;A)…</translation>
    </message>
    <message>
        <source>Shows, edits and removes the accounts of this program.</source>
        <translation>이 프로그램의 계정을 표시, 편집, 제거합니다.</translation>
    </message>
    <message>
        <source>Creates a bucket in the current account.</source>
        <translation>현재 계정에 버킷을 생성합니다.</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>종료(&amp;Q)</translation>
    </message>
    <message>
        <source>Ends the program.</source>
        <translation>프로그램을 종료합니다.</translation>
    </message>
    <message>
        <source>&amp;About Coscope</source>
        <translation>Coscope 정보(&amp;A)</translation>
    </message>
    <message>
        <source>Shows the version and the licence of this program.</source>
        <translation>이 프로그램의 버전과 라이선스를 표시합니다.</translation>
    </message>
    <message>
        <source>About &amp;Qt</source>
        <translation>Qt 정보(&amp;Q)</translation>
    </message>
    <message>
        <source>Shows the version of the Qt libraries.</source>
        <translation>Qt 라이브러리의 버전을 표시합니다.</translation>
    </message>
    <message>
        <source>&amp;Copy cos:// Path</source>
        <extracomment>copies text such as cos://photos-1250000000/2026/ to the clipboard</extracomment>
        <translation>cos:// 경로 복사(&amp;C)</translation>
    </message>
    <message>
        <source>Copies the paths of the selection, or of this folder, to the clipboard.</source>
        <translation>선택 항목 또는 이 폴더의 경로를 클립보드에 복사합니다.</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <extracomment>uploads the files that are in the clipboard</extracomment>
        <translation>붙여넣기(&amp;P)</translation>
    </message>
    <message>
        <source>Uploads the files in the clipboard into this folder.</source>
        <translation>클립보드의 파일을 이 폴더에 업로드합니다.</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>모두 선택(&amp;A)</translation>
    </message>
    <message>
        <source>Selects everything that this folder shows.</source>
        <translation>이 폴더에 표시된 모든 항목을 선택합니다.</translation>
    </message>
    <message>
        <source>Deletes the selected objects and folders after a question.</source>
        <translation>확인을 거친 후 선택한 객체와 폴더를 삭제합니다.</translation>
    </message>
    <message>
        <source>Changes how this program works.</source>
        <translation>프로그램의 동작 방식을 변경합니다.</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>새로 고침(&amp;R)</translation>
    </message>
    <message>
        <source>Lists this folder anew.</source>
        <translation>이 폴더의 목록을 다시 불러옵니다.</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <extracomment>verb: ends a listing that is still running</extracomment>
        <translation>중지(&amp;S)</translation>
    </message>
    <message>
        <source>Stops listing and keeps what has arrived.</source>
        <translation>목록 불러오기를 중지하고 지금까지 받은 항목을 유지합니다.</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <extracomment>verb: narrows the list to names that contain a text</extracomment>
        <translation>필터(&amp;F)</translation>
    </message>
    <message>
        <source>Shows only the names that contain a text.</source>
        <translation>이름에 특정 텍스트가 포함된 항목만 표시합니다.</translation>
    </message>
    <message>
        <source>&amp;Transfers</source>
        <translation>전송(&amp;T)</translation>
    </message>
    <message>
        <source>Shows or hides the uploads and downloads.</source>
        <translation>업로드와 다운로드를 표시하거나 숨깁니다.</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>언어(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <extracomment>the previous folder</extracomment>
        <translation>뒤로(&amp;B)</translation>
    </message>
    <message>
        <source>Goes to the previous folder.</source>
        <translation>이전 폴더로 이동합니다.</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <extracomment>the next folder</extracomment>
        <translation>앞으로(&amp;F)</translation>
    </message>
    <message>
        <source>Goes to the folder that you came back from.</source>
        <translation>뒤로 오기 전의 폴더로 이동합니다.</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <extracomment>the folder above</extracomment>
        <translation>위로(&amp;U)</translation>
    </message>
    <message>
        <source>Goes to the folder above.</source>
        <translation>상위 폴더로 이동합니다.</translation>
    </message>
    <message>
        <source>&amp;Edit Path</source>
        <translation>경로 편집(&amp;E)</translation>
    </message>
    <message>
        <source>Lets you type or paste the cos:// path of a folder.</source>
        <translation>폴더의 cos:// 경로를 입력하거나 붙여넣을 수 있습니다.</translation>
    </message>
    <message>
        <source>&amp;New Folder…</source>
        <translation>새 폴더(&amp;N)…</translation>
    </message>
    <message>
        <source>Creates a folder in this folder.</source>
        <translation>이 폴더 안에 폴더를 생성합니다.</translation>
    </message>
    <message>
        <source>&amp;Upload Files…</source>
        <translation>파일 업로드(&amp;U)…</translation>
    </message>
    <message>
        <source>Uploads files into this folder.</source>
        <translation>이 폴더에 파일을 업로드합니다.</translation>
    </message>
    <message>
        <source>Upload</source>
        <translation>업로드</translation>
    </message>
    <message>
        <source>Upload &amp;Folder…</source>
        <translation>폴더 업로드(&amp;F)…</translation>
    </message>
    <message>
        <source>Uploads a folder with all that it contains into this folder.</source>
        <translation>폴더와 그 안의 모든 항목을 이 폴더에 업로드합니다.</translation>
    </message>
    <message>
        <source>&amp;Download</source>
        <translation>다운로드(&amp;D)</translation>
    </message>
    <message>
        <source>Downloads the selection into the download folder.</source>
        <translation>선택 항목을 다운로드 폴더로 다운로드합니다.</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>다운로드</translation>
    </message>
    <message>
        <source>Download &amp;To…</source>
        <translation>다른 위치에 다운로드(&amp;T)…</translation>
    </message>
    <message>
        <source>Downloads the selection into a folder of your choice.</source>
        <translation>선택 항목을 원하는 폴더로 다운로드합니다.</translation>
    </message>
    <message>
        <source>&amp;Properties</source>
        <translation>속성(&amp;P)</translation>
    </message>
    <message>
        <source>Shows all that the service says about the selected object.</source>
        <translation>선택한 객체에 대해 서비스가 제공하는 모든 정보를 표시합니다.</translation>
    </message>
    <message>
        <source>&amp;Bucket Properties</source>
        <translation>버킷 속성(&amp;B)</translation>
    </message>
    <message>
        <source>Shows all that the service says about this bucket.</source>
        <translation>이 버킷에 대해 서비스가 제공하는 모든 정보를 표시합니다.</translation>
    </message>
    <message>
        <source>D&amp;elete Bucket…</source>
        <translation>버킷 삭제(&amp;E)…</translation>
    </message>
    <message>
        <source>Deletes this bucket. It must be empty.</source>
        <translation>이 버킷을 삭제합니다. 버킷이 비어 있어야 합니다.</translation>
    </message>
    <message>
        <source>&amp;Pause All</source>
        <translation>모두 일시 중지(&amp;P)</translation>
    </message>
    <message>
        <source>Pauses all uploads and downloads; they lose nothing.</source>
        <translation>모든 업로드와 다운로드를 일시 중지합니다. 진행된 내용은 유지됩니다.</translation>
    </message>
    <message>
        <source>&amp;Resume All</source>
        <translation>모두 재개(&amp;R)</translation>
    </message>
    <message>
        <source>Lets all paused uploads and downloads go on.</source>
        <translation>일시 중지된 모든 업로드와 다운로드를 재개합니다.</translation>
    </message>
    <message>
        <source>Retry &amp;Failed</source>
        <translation>실패 항목 다시 시도(&amp;F)</translation>
    </message>
    <message>
        <source>Tries all failed uploads and downloads again.</source>
        <translation>실패한 모든 업로드와 다운로드를 다시 시도합니다.</translation>
    </message>
    <message>
        <source>C&amp;lear Ended</source>
        <translation>끝난 항목 지우기(&amp;L)</translation>
    </message>
    <message>
        <source>Removes uploads and downloads that have ended from the list.</source>
        <translation>끝난 업로드와 다운로드를 목록에서 제거합니다.</translation>
    </message>
    <message>
        <source>&amp;Cancel All</source>
        <translation>모두 취소(&amp;C)</translation>
    </message>
    <message>
        <source>Cancels all uploads and downloads that have not ended.</source>
        <translation>끝나지 않은 모든 업로드와 다운로드를 취소합니다.</translation>
    </message>
    <message>
        <source>Per&amp;missions…</source>
        <extracomment>who may read and change the selected objects</extracomment>
        <translation>권한(&amp;M)…</translation>
    </message>
    <message>
        <source>Shows and changes who may read the selected objects and folders.</source>
        <translation>선택한 객체와 폴더를 읽을 수 있는 사용자를 표시하고 변경합니다.</translation>
    </message>
    <message>
        <source>Bucket &amp;Settings…</source>
        <translation>버킷 설정(&amp;S)…</translation>
    </message>
    <message>
        <source>Shows and changes the settings of this bucket: permissions, cross-origin access, lifecycle and more.</source>
        <translation>권한, 교차 출처 액세스, 수명 주기 등 이 버킷의 설정을 표시하고 변경합니다.</translation>
    </message>
    <message>
        <source>&amp;When Done</source>
        <extracomment>what the computer does once all transfers have ended</extracomment>
        <translation>완료 후 작업(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Headers and Class…</source>
        <extracomment>HTTP headers of the selected objects</extracomment>
        <translation>헤더 및 스토리지 클래스(&amp;H)…</translation>
    </message>
    <message>
        <source>Changes headers, metadata, storage class and tags of the selection.</source>
        <translation>선택 항목의 헤더, 메타데이터, 스토리지 클래스, 태그를 변경합니다.</translation>
    </message>
    <message>
        <source>Shows where the settings of this bucket differ from another one&apos;s or a file&apos;s, and applies them there or here.</source>
        <translation>이 버킷의 설정이 다른 버킷이나 파일의 설정과 다른 점을 표시하고 어느 한쪽에 적용합니다.</translation>
    </message>
    <message>
        <source>E&amp;xport Settings…</source>
        <translation>설정 내보내기(&amp;X)…</translation>
    </message>
    <message>
        <source>Saves all settings of this bucket as one file.</source>
        <translation>이 버킷의 모든 설정을 파일 하나로 저장합니다.</translation>
    </message>
    <message>
        <source>Upload &amp;with Options…</source>
        <translation>옵션을 지정하여 업로드(&amp;W)…</translation>
    </message>
    <message>
        <source>Uploads files and folders into this folder: which of them, and how they are stored.</source>
        <translation>대상과 저장 방법을 지정하여 파일과 폴더를 이 폴더에 업로드합니다.</translation>
    </message>
    <message>
        <source>Down&amp;load with Options…</source>
        <translation>옵션을 지정하여 다운로드(&amp;L)…</translation>
    </message>
    <message>
        <source>Downloads the selection: where to, and what happens to files that exist.</source>
        <translation>저장 위치와 기존 파일의 처리 방법을 지정하여 선택 항목을 다운로드합니다.</translation>
    </message>
    <message>
        <source>Try &amp;Now</source>
        <translation>지금 시도(&amp;N)</translation>
    </message>
    <message>
        <source>Tries at once what waits for the service, the network or a disk.</source>
        <translation>서비스, 네트워크 또는 디스크를 기다리는 항목을 지금 시도합니다.</translation>
    </message>
    <message>
        <source>Crea&amp;te Bucket…</source>
        <translation>버킷 생성(&amp;T)…</translation>
    </message>
    <message>
        <source>D&amp;elete…</source>
        <extracomment>verb: deletes objects and folders</extracomment>
        <translation>삭제(&amp;E)…</translation>
    </message>
    <message>
        <source>Pre&amp;ferences…</source>
        <translation>환경설정(&amp;F)…</translation>
    </message>
    <message>
        <source>C&amp;ompare Settings…</source>
        <translation>설정 비교(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Export Failures…</source>
        <translation>실패 항목 내보내기(&amp;E)…</translation>
    </message>
    <message>
        <source>Writes the failed transfers with reasons and request ids to a CSV file.</source>
        <translation>실패한 전송을 이유 및 요청 ID와 함께 CSV 파일로 내보냅니다.</translation>
    </message>
    <message>
        <source>Export Failures…</source>
        <translation>실패 항목 내보내기…</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>일시 중지(&amp;P)</translation>
    </message>
    <message>
        <source>Pauses the selected uploads and downloads; they lose nothing.</source>
        <translation>선택한 업로드와 다운로드를 일시 중지합니다. 전송된 내용은 그대로 유지됩니다.</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>재개(&amp;R)</translation>
    </message>
    <message>
        <source>Lets the selected transfers that are paused go on.</source>
        <translation>선택한 전송 중 일시 중지된 것을 재개합니다.</translation>
    </message>
    <message>
        <source>&amp;Try Again</source>
        <translation>다시 시도(&amp;T)</translation>
    </message>
    <message>
        <source>Tries the selected transfers that failed or were cancelled once more.</source>
        <translation>선택한 전송 중 실패했거나 취소된 것을 다시 시도합니다.</translation>
    </message>
    <message>
        <source>Start &amp;First</source>
        <extracomment>before all other transfers</extracomment>
        <translation>맨 먼저 시작(&amp;F)</translation>
    </message>
    <message>
        <source>Lets the selected transfers start before all others that wait.</source>
        <translation>선택한 전송을 대기 중인 다른 모든 전송보다 먼저 시작합니다.</translation>
    </message>
    <message>
        <source>Start &amp;Last</source>
        <extracomment>after all other transfers</extracomment>
        <translation>맨 나중에 시작(&amp;L)</translation>
    </message>
    <message>
        <source>Lets the selected transfers start after all others that wait.</source>
        <translation>선택한 전송을 대기 중인 다른 모든 전송 뒤에 시작합니다.</translation>
    </message>
    <message>
        <source>&amp;Open Containing Folder</source>
        <translation>포함된 폴더 열기(&amp;O)</translation>
    </message>
    <message>
        <source>Opens the local folder of the selected transfer.</source>
        <translation>선택한 전송의 로컬 폴더를 엽니다.</translation>
    </message>
    <message>
        <source>Show in &amp;Bucket</source>
        <translation>버킷에서 보기(&amp;B)</translation>
    </message>
    <message>
        <source>Goes to the object of the selected transfer.</source>
        <translation>선택한 전송의 객체로 이동합니다.</translation>
    </message>
    <message>
        <source>Copy &amp;Error</source>
        <translation>오류 복사(&amp;E)</translation>
    </message>
    <message>
        <source>Copies why the selected transfers failed to the clipboard.</source>
        <translation>선택한 전송이 실패한 이유를 클립보드에 복사합니다.</translation>
    </message>
    <message>
        <source>Copy Re&amp;quest ID</source>
        <translation>요청 ID 복사(&amp;Q)</translation>
    </message>
    <message>
        <source>Copies the service&apos;s number of the request that failed.</source>
        <translation>실패한 요청에 서비스가 부여한 ID를 복사합니다.</translation>
    </message>
    <message>
        <source>Re&amp;move from List</source>
        <translation>목록에서 제거(&amp;M)</translation>
    </message>
    <message>
        <source>Removes the selected transfers that have ended from the list.</source>
        <translation>선택한 전송 중 끝난 것을 목록에서 제거합니다.</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>취소(&amp;C)</translation>
    </message>
    <message>
        <source>Cancels the selected transfers that have not ended.</source>
        <translation>선택한 전송 중 끝나지 않은 것을 취소합니다.</translation>
    </message>
    <message>
        <source>&amp;Pause Group</source>
        <translation>그룹 일시 중지(&amp;P)</translation>
    </message>
    <message>
        <source>Pauses all transfers of the chosen group; they lose nothing.</source>
        <translation>선택한 그룹의 모든 전송을 일시 중지합니다. 전송된 내용은 그대로 유지됩니다.</translation>
    </message>
    <message>
        <source>&amp;Resume Group</source>
        <translation>그룹 재개(&amp;R)</translation>
    </message>
    <message>
        <source>Lets the paused transfers of the chosen group go on.</source>
        <translation>선택한 그룹의 일시 중지된 전송을 재개합니다.</translation>
    </message>
    <message>
        <source>&amp;Try Failed Ones Again</source>
        <translation>실패 항목 다시 시도(&amp;T)</translation>
    </message>
    <message>
        <source>Tries the failed transfers of the chosen group once more.</source>
        <translation>선택한 그룹의 실패한 전송을 다시 시도합니다.</translation>
    </message>
    <message>
        <source>Rep&amp;ort…</source>
        <translation>보고서(&amp;O)…</translation>
    </message>
    <message>
        <source>Compares what was expected of the chosen group with what has arrived.</source>
        <translation>선택한 그룹에서 예상된 내용과 실제로 전송된 내용을 비교합니다.</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>보고서…</translation>
    </message>
    <message>
        <source>Re&amp;move Finished Ones from List</source>
        <translation>완료된 항목을 목록에서 제거(&amp;M)</translation>
    </message>
    <message>
        <source>Removes the transfers of the chosen group that have finished from the list.</source>
        <translation>선택한 그룹의 완료된 전송을 목록에서 제거합니다.</translation>
    </message>
    <message>
        <source>&amp;Cancel Group</source>
        <translation>그룹 취소(&amp;C)</translation>
    </message>
    <message>
        <source>Cancels all transfers of the chosen group that have not ended.</source>
        <translation>선택한 그룹의 끝나지 않은 전송을 모두 취소합니다.</translation>
    </message>
</context>
<context>
    <name>Application</name>
    <message>
        <source>Sandbox</source>
        <translation>샌드박스</translation>
    </message>
    <message>
        <source>Stopped, since the account is closed: %1</source>
        <extracomment>The account was removed or its address changed. %1 is what was being done: Deleting from photos-1250000000</extracomment>
        <translation>계정이 닫혀서 중지되었습니다: %1</translation>
    </message>
</context>
<context>
    <name>ApplySettingsDialog</name>
    <message>
        <source>%1 is left out: %2</source>
        <translation>%1은(는) 제외됩니다: %2</translation>
    </message>
    <message>
        <source>Cannot be applied as it is</source>
        <translation>이대로는 적용할 수 없음</translation>
    </message>
    <message>
        <source>Will be deleted</source>
        <translation>삭제됩니다</translation>
    </message>
    <message>
        <source>Will be changed</source>
        <translation>변경됩니다</translation>
    </message>
    <message>
        <source>Being saved…</source>
        <translation>저장하는 중…</translation>
    </message>
    <message>
        <source>Applied</source>
        <translation>적용됨</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <translation>실패: %1</translation>
    </message>
    <message>
        <source>Left alone: somebody else has changed it meanwhile</source>
        <translation>적용하지 않음: 그동안 다른 사람이 변경함</translation>
    </message>
    <message>
        <source>Not applied</source>
        <translation>적용되지 않음</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s) were applied.</source>
        <translation>
            <numerusform>설정 %n개를 적용했습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n setting(s) were applied. The list says what became of the others.</source>
        <translation>
            <numerusform>설정 %n개 중 %1개를 적용했습니다. 나머지의 결과는 목록에 있습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n setting(s) done…</source>
        <translation>
            <numerusform>설정 %n개 중 %1개 완료…</numerusform>
        </translation>
    </message>
    <message>
        <source>Apply Settings</source>
        <translation>설정 적용</translation>
    </message>
    <message>
        <source>Apply settings of %1 to %2?</source>
        <comment>two buckets</comment>
        <translation>%1의 설정을 %2에 적용하시겠습니까?</translation>
    </message>
    <message>
        <source>Each of these settings is replaced as a whole. Nothing else of the bucket changes.</source>
        <translation>이 설정은 각각 전체가 바뀝니다. 버킷의 다른 부분은 변경되지 않습니다.</translation>
    </message>
    <message>
        <source>Where the settings &amp;name the bucket they come from, name this one</source>
        <translation>설정에 나오는 원래 버킷의 이름을 이 버킷의 이름으로 바꾸기(&amp;N)</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>설정</translation>
    </message>
    <message>
        <source>State</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>Settings to apply</source>
        <translation>적용할 설정</translation>
    </message>
    <message>
        <source>What will change</source>
        <translation>변경될 내용</translation>
    </message>
    <message>
        <source>Show as the service &amp;keeps it</source>
        <translation>서비스에 저장된 형식으로 표시(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>적용(&amp;A)</translation>
    </message>
    <message>
        <source>Waiting for what is being saved. Cancel once more to close without waiting.</source>
        <translation>저장 중인 항목을 기다리고 있습니다. 다시 취소하면 기다리지 않고 닫습니다.</translation>
    </message>
</context>
<context>
    <name>BatchCommands</name>
    <message>
        <source>Nothing in this group is active or waiting.</source>
        <translation>이 그룹에는 진행 중이거나 대기 중인 전송이 없습니다.</translation>
    </message>
    <message>
        <source>Nothing in this group is paused.</source>
        <translation>이 그룹에는 일시 중지된 전송이 없습니다.</translation>
    </message>
    <message>
        <source>Nothing in this group has failed.</source>
        <translation>이 그룹에는 실패한 전송이 없습니다.</translation>
    </message>
    <message>
        <source>Nothing in this group has finished.</source>
        <translation>이 그룹에는 완료된 전송이 없습니다.</translation>
    </message>
    <message>
        <source>Everything in this group has ended.</source>
        <translation>이 그룹의 모든 전송이 끝났습니다.</translation>
    </message>
    <message>
        <source>There is nothing in this group.</source>
        <translation>이 그룹에는 아무것도 없습니다.</translation>
    </message>
    <message>
        <source>The transfers are not shown.</source>
        <translation>전송이 표시되어 있지 않습니다.</translation>
    </message>
    <message>
        <source>Choose a group of transfers on the left first.</source>
        <translation>먼저 왼쪽에서 전송 그룹을 선택하십시오.</translation>
    </message>
</context>
<context>
    <name>BatchDefaultsPage</name>
    <message>
        <source>The last change is not used before this is put right.</source>
        <translation>이 문제를 바로잡을 때까지 마지막 변경은 사용되지 않습니다.</translation>
    </message>
    <message>
        <source>For files that are dropped, pasted, or uploaded without choosing options. Uploads that have begun keep theirs.</source>
        <translation>끌어 놓거나 붙여넣거나 옵션을 선택하지 않고 업로드하는 파일에 적용됩니다. 이미 시작된 업로드는 바뀌지 않습니다.</translation>
    </message>
    <message>
        <source>For downloads without choosing options, and what is dragged out. Downloads that have begun keep theirs.</source>
        <translation>옵션을 선택하지 않은 다운로드와 밖으로 끌어낸 항목에 적용됩니다. 이미 시작된 다운로드는 바뀌지 않습니다.</translation>
    </message>
    <message>
        <source>&amp;Restore Defaults</source>
        <translation>기본값 복원(&amp;R)</translation>
    </message>
</context>
<context>
    <name>BatchReportDialog</name>
    <message>
        <source>Folders are still being read; this is how far it has come.</source>
        <translation>폴더를 아직 읽는 중입니다. 다음은 현재까지의 상황입니다.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) have not been transferred yet.</source>
        <translation>
            <numerusform>파일 %Ln개가 아직 전송되지 않았습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) did not arrive.</source>
        <translation>
            <numerusform>파일 %Ln개가 도착하지 않았습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Everything arrived except %Ln file(s) that were skipped because their target existed.</source>
        <translation>
            <numerusform>대상이 이미 있어 건너뛴 파일 %Ln개를 제외하고 모두 도착했습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Transfer Report</source>
        <translation>전송 보고서</translation>
    </message>
    <message>
        <source>Export as CSV…</source>
        <translation>CSV로 내보내기…</translation>
    </message>
    <message>
        <source>A line for each file: key, expected and transferred size, CRC-64, and why it failed</source>
        <translation>파일마다 한 줄: 키, 예상 크기와 전송된 크기, CRC-64, 실패 이유</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s), %1</source>
        <extracomment>A number of files and their size, such as &quot;1,204 files, 3.2 GB&quot;</extracomment>
        <translation>
            <numerusform>파일 %Ln개, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>예상</translation>
    </message>
    <message>
        <source>Not transferred yet</source>
        <translation>아직 전송되지 않음</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>건너뜀</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>실패</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>취소됨</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>시작 시간</translation>
    </message>
    <message>
        <source>Everything arrived. The size of each file agrees, and so does its CRC-64 where the service tells one.</source>
        <translation>모두 도착했습니다. 각 파일의 크기가 일치하며, 서비스가 CRC-64를 알려 주는 경우 그 값도 일치합니다.</translation>
    </message>
    <message>
        <source>Transferred</source>
        <translation>전송됨</translation>
    </message>
</context>
<context>
    <name>BatchRulesForm</name>
    <message>
        <source>Ask</source>
        <translation>확인</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>바꾸기</translation>
    </message>
    <message>
        <source>Replace if older</source>
        <translation>더 오래된 경우 바꾸기</translation>
    </message>
    <message>
        <source>Replace if different</source>
        <translation>다른 경우 바꾸기</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>건너뛰기</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>둘 다 유지</translation>
    </message>
    <message>
        <source>Never replace: the transfer fails</source>
        <translation>절대 바꾸지 않음: 전송이 실패함</translation>
    </message>
    <message>
        <source>You are asked about each one, or once for all of them.</source>
        <translation>하나씩 또는 한꺼번에 확인합니다.</translation>
    </message>
    <message>
        <source>The existing object is lost, unless the bucket keeps versions.</source>
        <translation>버킷에서 버전 관리를 사용하지 않으면 기존 객체를 잃게 됩니다.</translation>
    </message>
    <message>
        <source>The existing file is lost.</source>
        <translation>기존 파일을 잃게 됩니다.</translation>
    </message>
    <message>
        <source>The times at which both were modified are compared. What is not newer is skipped.</source>
        <translation>양쪽의 수정 시간을 비교합니다. 더 새롭지 않은 항목은 건너뜁니다.</translation>
    </message>
    <message>
        <source>Sizes are compared, and checksums (CRC-64) where the sizes are the same. What is the same is skipped.</source>
        <translation>크기를 비교하고, 크기가 같으면 체크섬(CRC-64)을 비교합니다. 같은 항목은 건너뜁니다.</translation>
    </message>
    <message>
        <source>The existing one stays as it is.</source>
        <translation>기존 항목은 그대로 유지됩니다.</translation>
    </message>
    <message>
        <source>The new one is called “name (2)”.</source>
        <extracomment>“name (2)” is how a second file of the same name is called</extracomment>
        <translation>새 항목의 이름은 “이름 (2)”가 됩니다.</translation>
    </message>
    <message>
        <source>The existing one stays as it is, and the service is told to refuse, too.</source>
        <translation>기존 항목은 그대로 유지되며, 서비스에도 거부하도록 요청합니다.</translation>
    </message>
    <message>
        <source>The existing one stays as it is, and you see which ones it were.</source>
        <translation>기존 항목은 그대로 유지되며, 어떤 항목이었는지 확인할 수 있습니다.</translation>
    </message>
    <message>
        <source>&amp;When an object exists</source>
        <translation>객체가 이미 있는 경우(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;When a file exists</source>
        <translation>파일이 이미 있는 경우(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Leave out</source>
        <translation>제외(&amp;L)</translation>
    </message>
    <message>
        <source>S&amp;ymbolic links</source>
        <translation>심볼릭 링크(&amp;Y)</translation>
    </message>
    <message>
        <source>Follow: what they lead to is uploaded</source>
        <translation>따라가기: 링크 대상을 업로드</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>제외</translation>
    </message>
    <message>
        <source>Upload as links (.rclonelink)</source>
        <translation>링크로 업로드(.rclonelink)</translation>
    </message>
    <message>
        <source>Links in the folders that you choose. Circles of links are found out.</source>
        <translation>선택한 폴더 안의 링크에 적용됩니다. 순환하는 링크는 감지합니다.</translation>
    </message>
    <message>
        <source>Upload h&amp;idden files and folders</source>
        <translation>숨김 파일과 폴더 업로드(&amp;I)</translation>
    </message>
    <message>
        <source>Create &amp;empty folders</source>
        <translation>빈 폴더 만들기(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Keep the time of modification</source>
        <translation>수정 시간 유지(&amp;K)</translation>
    </message>
    <message>
        <source>It is stored with each object as metadata, in the form that rclone reads.</source>
        <translation>rclone에서 읽을 수 있는 형식으로 각 객체의 메타데이터에 저장됩니다.</translation>
    </message>
    <message>
        <source>Files get the time that was stored with the object, else that of the upload.</source>
        <translation>파일에는 객체에 저장된 시간이, 없으면 업로드 시간이 설정됩니다.</translation>
    </message>
    <message>
        <source>Make symbolic &amp;links of .rclonelink objects</source>
        <translation>.rclonelink 객체를 심볼릭 링크로 만들기(&amp;L)</translation>
    </message>
    <message>
        <source>As which Coscope and rclone store symbolic links. One that would lead out of the folder that you download into is refused.</source>
        <translation>Coscope와 rclone이 심볼릭 링크를 저장하는 형식입니다. 다운로드 폴더 밖을 가리키는 링크는 거부됩니다.</translation>
    </message>
    <message>
        <source>&amp;Speed of each file</source>
        <extracomment>Before the field with the most that a single file may move in a second</extracomment>
        <translation>파일별 속도(&amp;S)</translation>
    </message>
    <message>
        <source>Held by the service, from %1 to %2. A file with a limit moves over one connection.</source>
        <extracomment>%1 and %2: speeds such as &quot;100 kB/s&quot;</extracomment>
        <translation>서비스에서 제한하며 %1~%2 범위입니다. 제한이 있는 파일은 연결 하나로 전송됩니다.</translation>
    </message>
</context>
<context>
    <name>Breadcrumb</name>
    <message>
        <source>Path</source>
        <translation>경로</translation>
    </message>
    <message>
        <source>Folders above</source>
        <translation>상위 폴더</translation>
    </message>
    <message>
        <source>Shows the folders above</source>
        <translation>상위 폴더를 표시합니다</translation>
    </message>
    <message>
        <source>Path of the folder</source>
        <translation>폴더 경로</translation>
    </message>
    <message>
        <source>cos://bucket-appid/folder/</source>
        <translation>cos://bucket-appid/folder/</translation>
    </message>
</context>
<context>
    <name>BrowseView</name>
    <message>
        <source>All buckets of this account</source>
        <translation>이 계정의 모든 버킷</translation>
    </message>
    <message>
        <source>Folders and objects</source>
        <translation>폴더 및 객체</translation>
    </message>
    <message>
        <source>Filter by name</source>
        <extracomment>placeholder of the line that narrows a list by name</extracomment>
        <translation>이름으로 필터링</translation>
    </message>
    <message>
        <source>Shows only the names that contain this text</source>
        <translation>이름에 이 텍스트가 포함된 항목만 표시합니다</translation>
    </message>
</context>
<context>
    <name>BucketActions</name>
    <message>
        <source>The bucket %1 was deleted.</source>
        <translation>%1 버킷이 삭제되었습니다.</translation>
    </message>
    <message>
        <source>There is no open account.</source>
        <translation>열린 계정이 없습니다.</translation>
    </message>
    <message>
        <source>No bucket is selected.</source>
        <translation>선택한 버킷이 없습니다.</translation>
    </message>
    <message>
        <source>The bucket %1 is yours already.</source>
        <translation>%1 버킷은 이미 내 버킷입니다.</translation>
    </message>
</context>
<context>
    <name>BucketNameCheck</name>
    <message>
        <source>You already have a bucket named %1.</source>
        <translation>이미 %1 버킷을 소유하고 있습니다.</translation>
    </message>
    <message>
        <source>The name %1 is taken by somebody else.</source>
        <translation>다른 사용자가 이미 %1 이름을 사용하고 있습니다.</translation>
    </message>
    <message>
        <source>A bucket named %1 exists in another region.</source>
        <translation>%1 버킷이 다른 리전에 있습니다.</translation>
    </message>
</context>
<context>
    <name>BucketPropertiesDialog</name>
    <message>
        <source>Bucket</source>
        <translation>버킷</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>주소</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>계정</translation>
    </message>
    <message>
        <source>APPID</source>
        <translation>APPID</translation>
    </message>
    <message>
        <source>Place and kind</source>
        <translation>위치 및 종류</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>리전</translation>
    </message>
    <message>
        <source>Region id</source>
        <translation>리전 ID</translation>
    </message>
    <message>
        <source>Availability zones</source>
        <translation>가용 영역</translation>
    </message>
    <message>
        <source>Several</source>
        <translation>여러 개</translation>
    </message>
    <message>
        <source>One</source>
        <translation>한 개</translation>
    </message>
    <message>
        <source>Metadata acceleration</source>
        <translation>메타데이터 가속</translation>
    </message>
    <message>
        <source>On</source>
        <translation>켜짐</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>꺼짐</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>생성 시간</translation>
    </message>
    <message>
        <source>Local time</source>
        <translation>현지 시간</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
</context>
<context>
    <name>BucketSettingsDialog</name>
    <message>
        <source>Not available for this bucket</source>
        <translation>이 버킷에서는 사용할 수 없음</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>불러오는 중…</translation>
    </message>
    <message>
        <source>No permission to see it</source>
        <translation>볼 권한이 없음</translation>
    </message>
    <message>
        <source>Could not be loaded</source>
        <translation>불러올 수 없음</translation>
    </message>
    <message>
        <source>Only to be read as text</source>
        <translation>텍스트로만 볼 수 있음</translation>
    </message>
    <message>
        <source>%1 (not saved)</source>
        <comment>summary of a setting</comment>
        <translation>%1(저장 안 됨)</translation>
    </message>
    <message>
        <source>Bucket Settings</source>
        <translation>버킷 설정</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>bucket and region</comment>
        <translation>%1(%2)</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>설정</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>비교…</translation>
    </message>
    <message>
        <source>Compares these settings with those of another bucket or of a file, and applies them there or here.</source>
        <translation>이 설정을 다른 버킷이나 파일의 설정과 비교하고 어느 한쪽에 적용합니다.</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>내보내기…</translation>
    </message>
    <message>
        <source>Saves all settings as one file.</source>
        <translation>모든 설정을 파일 하나로 저장합니다.</translation>
    </message>
</context>
<context>
    <name>BucketTreeModel</name>
    <message>
        <source>There are no buckets yet.</source>
        <translation>아직 버킷이 없습니다.</translation>
    </message>
    <message>
        <source>These keys may not list buckets. Open a bucket by its path.</source>
        <translation>이 키에는 버킷 목록을 조회할 권한이 없습니다. 경로를 입력하여 버킷을 여십시오.</translation>
    </message>
    <message>
        <source>The keys of this account are missing. Edit the account to enter them.</source>
        <translation>이 계정의 키가 없습니다. 계정을 편집하여 키를 입력하십시오.</translation>
    </message>
    <message>
        <source>The permission GetService (name/cos:GetService) is missing. Type a path such as cos://bucket-1250000000/ in the path field, or name a bucket in the account&apos;s settings.</source>
        <translation>GetService 권한(name/cos:GetService)이 없습니다. 경로 필드에 cos://bucket-1250000000/ 같은 경로를 입력하거나 계정 설정에서 버킷을 지정하십시오.</translation>
    </message>
    <message>
        <source>Account %1</source>
        <extracomment>Read aloud by screen readers. %1 is the name that a person gave to an account.</extracomment>
        <translation>계정 %1</translation>
    </message>
    <message numerus="yes">
        <source>Region %1, %n bucket(s)</source>
        <extracomment>Read aloud by screen readers. %1 is a region such as &quot;Guangzhou (ap-guangzhou)&quot;.</extracomment>
        <translation>
            <numerusform>리전 %1, 버킷 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>Bucket %1</source>
        <extracomment>Read aloud by screen readers. %1 is the name of a bucket.</extracomment>
        <translation>버킷 %1</translation>
    </message>
</context>
<context>
    <name>CancelTransfersDialog</name>
    <message>
        <source>Cancel Transfers</source>
        <translation>전송 취소</translation>
    </message>
    <message numerus="yes">
        <source>Cancel %Ln transfer(s)?</source>
        <translation>
            <numerusform>전송 %Ln개를 취소하시겠습니까?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancel %Ln Transfer(s)</source>
        <translation>
            <numerusform>전송 %Ln개 취소</numerusform>
        </translation>
    </message>
    <message>
        <source>Go On Transferring</source>
        <translation>전송 계속</translation>
    </message>
    <message>
        <source>Cancel all transfers?</source>
        <translation>모든 전송을 취소하시겠습니까?</translation>
    </message>
    <message>
        <source>%1 of unfinished files have been moved and are thrown away. Finished files stay.</source>
        <extracomment>%1 is a size</extracomment>
        <translation>완료되지 않은 파일에서 지금까지 전송된 %1은(는) 버려집니다. 완료된 파일은 그대로 남습니다.</translation>
    </message>
    <message>
        <source>What has been moved of unfinished files is thrown away. Finished files stay.</source>
        <translation>완료되지 않은 파일에서 지금까지 전송된 내용은 버려집니다. 완료된 파일은 그대로 남습니다.</translation>
    </message>
    <message>
        <source>Folders that are still being read are given up, with all that would have been found in them.</source>
        <translation>아직 읽고 있는 폴더는 그 안에서 더 발견될 내용까지 모두 취소됩니다.</translation>
    </message>
    <message>
        <source>To go on later without losing anything, pause them instead.</source>
        <translation>아무것도 잃지 않고 나중에 계속하려면 취소 대신 일시 중지하십시오.</translation>
    </message>
</context>
<context>
    <name>ChangeReportDialog</name>
    <message>
        <source>Report of Changes</source>
        <translation>변경 결과</translation>
    </message>
    <message numerus="yes">
        <source>%Ln object(s) changed in %1.</source>
        <translation>
            <numerusform>%1에서 객체 %Ln개를 변경했습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln could not be changed.</source>
        <translation>
            <numerusform>%Ln개는 변경하지 못했습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>What was not changed</source>
        <translation>변경되지 않은 항목</translation>
    </message>
    <message>
        <source>Change Again</source>
        <translation>다시 변경</translation>
    </message>
    <message>
        <source>Tries once more to change what is listed here.</source>
        <translation>여기에 표시된 항목의 변경을 다시 시도합니다.</translation>
    </message>
</context>
<context>
    <name>ChoiceFieldEditor</name>
    <message>
        <source>(not chosen)</source>
        <translation>(선택 안 함)</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Sign in to the sandbox server at &lt;url&gt;, with the keys in COSCOPE_SANDBOX_SECRET_ID and COSCOPE_SANDBOX_SECRET_KEY.</source>
        <translation>&lt;url&gt; 주소의 샌드박스 서버에 COSCOPE_SANDBOX_SECRET_ID와 COSCOPE_SANDBOX_SECRET_KEY의 키로 로그인합니다.</translation>
    </message>
    <message>
        <source>With --sandbox: sign in, list, upload, download, compare and delete once, print each step, and exit.</source>
        <translation>--sandbox와 함께 사용: 로그인, 목록 조회, 업로드, 다운로드, 비교, 삭제를 한 번씩 실행하고 각 단계를 출력한 후 종료합니다.</translation>
    </message>
    <message>
        <source>With --self-test: save a picture of the window as &lt;file&gt;.</source>
        <translation>--self-test와 함께 사용: 창의 이미지를 &lt;file&gt;에 저장합니다.</translation>
    </message>
    <message>
        <source>Colour scheme: system, light or dark.</source>
        <translation>색 구성표: system, light 또는 dark.</translation>
    </message>
    <message>
        <source>Language of this run: en, ja, ko or zh_CN.</source>
        <translation>이번 실행의 언어: en, ja, ko 또는 zh_CN.</translation>
    </message>
    <message>
        <source>Keep accounts and preferences under &lt;name&gt;, apart from the usual ones.</source>
        <translation>계정과 환경설정을 평소와 분리하여 &lt;name&gt; 이름으로 보관합니다.</translation>
    </message>
    <message>
        <source>Browse Tencent Cloud COS buckets, upload and download.</source>
        <translation>Tencent Cloud COS 버킷을 탐색하고 업로드 및 다운로드합니다.</translation>
    </message>
    <message>
        <source>--screenshot needs --self-test.</source>
        <translation>--screenshot에는 --self-test가 필요합니다.</translation>
    </message>
    <message>
        <source>--self-test needs --sandbox with an address.</source>
        <translation>--self-test에는 주소를 지정한 --sandbox가 필요합니다.</translation>
    </message>
</context>
<context>
    <name>CompareSettingsDialog</name>
    <message>
        <source>%1 in %2</source>
        <comment>bucket and region</comment>
        <translation>%1(%2)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a bucket, and the account it belongs to</comment>
        <translation>%1(%2)</translation>
    </message>
    <message>
        <source>%1: %2 on %3</source>
        <comment>a file, the bucket it is of, and when it was written</comment>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a file, and what is wrong with it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 (file)</source>
        <comment>a bucket</comment>
        <translation>%1(파일)</translation>
    </message>
    <message>
        <source>Reading the settings…</source>
        <translation>설정을 읽는 중…</translation>
    </message>
    <message>
        <source>Choose the bucket or the file to compare with.</source>
        <translation>비교할 버킷이나 파일을 선택하십시오.</translation>
    </message>
    <message>
        <source>All settings that could be compared are equal.</source>
        <translation>비교할 수 있는 설정이 모두 같습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s) differ. Choose those to apply to the other bucket.</source>
        <translation>
            <numerusform>설정 %n개가 다릅니다. 다른 버킷에 적용할 설정을 선택하십시오.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a bucket, and why a setting of it is not known</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>A file cannot be changed.</source>
        <translation>파일은 변경할 수 없습니다.</translation>
    </message>
    <message>
        <source>Choose the bucket to compare with first.</source>
        <translation>먼저 비교할 버킷을 선택하십시오.</translation>
    </message>
    <message>
        <source>Choose settings in the list first.</source>
        <translation>먼저 목록에서 설정을 선택하십시오.</translation>
    </message>
    <message>
        <source>Compare Bucket Settings</source>
        <translation>버킷 설정 비교</translation>
    </message>
    <message>
        <source>Settings of %1 in %2</source>
        <comment>bucket and region</comment>
        <translation>%1(%2)의 설정</translation>
    </message>
    <message>
        <source>Compare &amp;with</source>
        <translation>비교 대상(&amp;W)</translation>
    </message>
    <message>
        <source>Choose a bucket</source>
        <translation>버킷 선택</translation>
    </message>
    <message>
        <source>Open &amp;File…</source>
        <translation>파일 열기(&amp;F)…</translation>
    </message>
    <message>
        <source>Choose &amp;all that differ</source>
        <translation>다른 설정 모두 선택(&amp;A)</translation>
    </message>
    <message>
        <source>Hide what is e&amp;qual</source>
        <translation>같은 설정 숨기기(&amp;Q)</translation>
    </message>
    <message>
        <source>Difference, from the left to the right</source>
        <translation>왼쪽에서 오른쪽으로의 차이</translation>
    </message>
    <message>
        <source>Show as the service &amp;keeps it</source>
        <translation>서비스에 저장된 형식으로 표시(&amp;K)</translation>
    </message>
    <message>
        <source>− only on the left, + only on the right</source>
        <comment>lines of a difference</comment>
        <translation>− 왼쪽에만, + 오른쪽에만</translation>
    </message>
    <message>
        <source>Apply to the &amp;Right…</source>
        <extracomment>applies the chosen settings of the bucket on the left to the one on the right</extracomment>
        <translation>오른쪽에 적용(&amp;R)…</translation>
    </message>
    <message>
        <source>Apply to the &amp;Left…</source>
        <extracomment>applies the chosen settings of the bucket on the right to the one on the left</extracomment>
        <translation>왼쪽에 적용(&amp;L)…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
</context>
<context>
    <name>ComparisonTable</name>
    <message>
        <source>equal</source>
        <extracomment>the setting is the same in both buckets</extracomment>
        <translation>같음</translation>
    </message>
    <message>
        <source>equal but for names</source>
        <extracomment>two settings differ only where each names its own bucket</extracomment>
        <translation>이름만 다름</translation>
    </message>
    <message>
        <source>different</source>
        <extracomment>the setting is not the same in both buckets</extracomment>
        <translation>다름</translation>
    </message>
    <message>
        <source>only on the left</source>
        <translation>왼쪽에만 있음</translation>
    </message>
    <message>
        <source>only on the right</source>
        <translation>오른쪽에만 있음</translation>
    </message>
    <message>
        <source>cannot be compared</source>
        <translation>비교할 수 없음</translation>
    </message>
    <message>
        <source>%1: %2. Left: %3. Right: %4</source>
        <extracomment>for screen readers: a setting, the verdict on it, and what the left and the right side have</extracomment>
        <translation>%1: %2. 왼쪽: %3. 오른쪽: %4</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>설정</translation>
    </message>
    <message>
        <source>Settings on both sides</source>
        <translation>양쪽의 설정</translation>
    </message>
</context>
<context>
    <name>ConflictDialog</name>
    <message>
        <source>The Object Exists</source>
        <translation>객체가 이미 있음</translation>
    </message>
    <message>
        <source>The File Exists</source>
        <translation>파일이 이미 있음</translation>
    </message>
    <message>
        <source>There is an object “%1” in the target folder already.</source>
        <translation>대상 폴더에 “%1” 객체가 이미 있습니다.</translation>
    </message>
    <message>
        <source>There is a file “%1” in the target folder already.</source>
        <translation>대상 폴더에 “%1” 파일이 이미 있습니다.</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>크기</translation>
    </message>
    <message>
        <source>Modified</source>
        <translation>수정 시간</translation>
    </message>
    <message>
        <source>Existing object</source>
        <translation>기존 객체</translation>
    </message>
    <message>
        <source>Existing file</source>
        <translation>기존 파일</translation>
    </message>
    <message>
        <source>File to upload</source>
        <translation>업로드할 파일</translation>
    </message>
    <message>
        <source>Object to download</source>
        <translation>다운로드할 객체</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Apply to all remaining in this batch (%Ln)</source>
        <translation>
            <numerusform>이 작업의 남은 항목(%Ln개)에 모두 적용(&amp;A)</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>덮어쓰기(&amp;R)</translation>
    </message>
    <message>
        <source>Uploads the file over the existing object.</source>
        <translation>파일을 업로드하여 기존 객체를 덮어씁니다.</translation>
    </message>
    <message>
        <source>Downloads the object over the existing file.</source>
        <translation>객체를 다운로드하여 기존 파일을 덮어씁니다.</translation>
    </message>
    <message>
        <source>&amp;Keep Both</source>
        <translation>둘 다 유지(&amp;K)</translation>
    </message>
    <message>
        <source>Gives the new one another name.</source>
        <translation>새 항목에 다른 이름을 지정합니다.</translation>
    </message>
    <message>
        <source>&amp;Skip</source>
        <translation>건너뛰기(&amp;S)</translation>
    </message>
    <message>
        <source>Leaves the existing one as it is.</source>
        <translation>기존 항목을 그대로 둡니다.</translation>
    </message>
    <message>
        <source>unknown</source>
        <extracomment>What is shown where a size or a time is not known</extracomment>
        <translation>알 수 없음</translation>
    </message>
    <message>
        <source>Both have the same size.</source>
        <translation>두 항목의 크기가 같습니다.</translation>
    </message>
    <message>
        <source>Both have the same size; the new one was modified later.</source>
        <translation>두 항목의 크기가 같습니다. 새 항목이 더 나중에 수정되었습니다.</translation>
    </message>
    <message>
        <source>Both have the same size; the new one was not modified later.</source>
        <translation>두 항목의 크기가 같습니다. 새 항목이 더 나중에 수정되지 않았습니다.</translation>
    </message>
    <message>
        <source>The new one was modified later.</source>
        <translation>새 항목이 더 나중에 수정되었습니다.</translation>
    </message>
    <message>
        <source>The existing one was modified later or at the same time.</source>
        <translation>기존 항목이 더 나중에 또는 같은 시간에 수정되었습니다.</translation>
    </message>
</context>
<context>
    <name>ConnectionReport</name>
    <message>
        <source>The keys work for the bucket %1.</source>
        <translation>이 키로 %1 버킷에 액세스할 수 있습니다.</translation>
    </message>
    <message>
        <source>The keys work for %1.</source>
        <translation>이 키로 %1 경로에 액세스할 수 있습니다.</translation>
    </message>
    <message>
        <source>The keys work. The account has no buckets yet.</source>
        <translation>키가 올바르게 작동합니다. 이 계정에는 아직 버킷이 없습니다.</translation>
    </message>
    <message numerus="yes">
        <source>The keys work: more than %n bucket(s) found.</source>
        <translation>
            <numerusform>키가 올바르게 작동합니다. 버킷을 %n개 넘게 찾았습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The keys work: %n bucket(s) found.</source>
        <translation>
            <numerusform>키가 올바르게 작동합니다. 버킷 %n개를 찾았습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>The keys are right, but they may not list the account&apos;s buckets. Enter the bucket or path they are for.</source>
        <translation>키는 올바르지만 계정의 버킷 목록을 조회할 권한이 없습니다. 키를 사용할 버킷 또는 경로를 입력하십시오.</translation>
    </message>
    <message>
        <source>The keys are right, but they may not list %1. Check the bucket or path, or ask its owner for permission.</source>
        <translation>키는 올바르지만 %1 목록을 조회할 권한이 없습니다. 버킷 또는 경로를 확인하거나 소유자에게 권한을 요청하십시오.</translation>
    </message>
    <message>
        <source>There is no bucket %1 there. Check its name, with the number at its end, and its region.</source>
        <translation>해당 위치에 %1 버킷이 없습니다. 끝의 숫자를 포함한 버킷 이름과 리전을 확인하십시오.</translation>
    </message>
    <message>
        <source>The bucket %1 is in none of the known regions. Check its name, or enter its region.</source>
        <translation>알려진 리전 중 어디에도 %1 버킷이 없습니다. 이름을 확인하거나 리전을 입력하십시오.</translation>
    </message>
    <message>
        <source>The service does not know this SecretId, or it is disabled.</source>
        <translation>서비스에 이 SecretId가 없거나 비활성화되어 있습니다.</translation>
    </message>
    <message>
        <source>The SecretKey does not belong to this SecretId.</source>
        <translation>SecretKey가 이 SecretId와 일치하지 않습니다.</translation>
    </message>
    <message>
        <source>The temporary keys have expired, or the token does not belong to them. Get new ones.</source>
        <translation>임시 키가 만료되었거나 토큰이 키와 일치하지 않습니다. 새 키를 발급받으십시오.</translation>
    </message>
    <message>
        <source>The clock of this computer is wrong. Set it and try again.</source>
        <translation>이 컴퓨터의 시계가 맞지 않습니다. 시계를 맞춘 후 다시 시도하십시오.</translation>
    </message>
    <message>
        <source>%1 shows a certificate that this computer does not trust. No keys were sent.</source>
        <extracomment>%1 is the name of a host</extracomment>
        <translation>%1 호스트의 인증서를 이 컴퓨터에서 신뢰하지 않습니다. 키는 보내지 않았습니다.</translation>
    </message>
    <message>
        <source>%1 is busy or out of order. Try again in a moment.</source>
        <extracomment>%1 is the name of a host</extracomment>
        <translation>%1 호스트가 사용량이 많거나 정상 작동하지 않습니다. 잠시 후 다시 시도하십시오.</translation>
    </message>
    <message>
        <source>%1 does not answer. Check the network, and the address if you entered one.</source>
        <extracomment>%1 is the name of a host</extracomment>
        <translation>%1이(가) 응답하지 않습니다. 네트워크를 확인하고, 주소를 입력했다면 주소도 확인하십시오.</translation>
    </message>
    <message>
        <source>%1 answers, but not as Tencent Cloud COS does. Check the address.</source>
        <extracomment>%1 is the name of a host</extracomment>
        <translation>%1이(가) 응답했지만 Tencent Cloud COS의 응답이 아닙니다. 주소를 확인하십시오.</translation>
    </message>
</context>
<context>
    <name>ConnectionTestView</name>
    <message>
        <source>S&amp;top Test</source>
        <translation>테스트 중지(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Test Connection</source>
        <translation>연결 테스트(&amp;T)</translation>
    </message>
    <message>
        <source>Testing the connection</source>
        <translation>연결 테스트 중</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>세부 정보(&amp;D)</translation>
    </message>
</context>
<context>
    <name>CorsTester</name>
    <message>
        <source>Rule %1 allows it. %2</source>
        <translation>규칙 %1에서 허용합니다. %2</translation>
    </message>
    <message>
        <source>No rule allows it: the browser would refuse.</source>
        <translation>허용하는 규칙이 없어 브라우저가 거부합니다.</translation>
    </message>
    <message numerus="yes">
        <source>The answer allows %1 and is remembered for %n second(s).</source>
        <translation>
            <numerusform>응답은 %1을(를) 허용하며 %n초 동안 캐시됩니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>The answer allows %1.</source>
        <translation>응답은 %1을(를) 허용합니다.</translation>
    </message>
    <message>
        <source>Rule %1 is for other sites.</source>
        <translation>규칙 %1은(는) 다른 사이트를 대상으로 합니다.</translation>
    </message>
    <message>
        <source>Rule %1 does not allow the method.</source>
        <translation>규칙 %1에서 이 메서드를 허용하지 않습니다.</translation>
    </message>
    <message>
        <source>Rule %1 does not allow the header %2.</source>
        <translation>규칙 %1에서 %2 헤더를 허용하지 않습니다.</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>확인하는 중…</translation>
    </message>
    <message>
        <source>The service allows it.</source>
        <translation>서비스에서 허용합니다.</translation>
    </message>
    <message>
        <source>The service refuses it.
Request id: %1</source>
        <translation>서비스에서 거부합니다.
요청 ID: %1</translation>
    </message>
    <message>
        <source>A page of another site wants to send a request to this bucket. May it?</source>
        <translation>다른 사이트의 페이지가 이 버킷에 요청을 보낼 수 있는지 확인합니다.</translation>
    </message>
    <message>
        <source>The page is &amp;from</source>
        <translation>페이지 출처(&amp;F)</translation>
    </message>
    <message>
        <source>It &amp;sends</source>
        <translation>메서드(&amp;S)</translation>
    </message>
    <message>
        <source>With the &amp;headers</source>
        <translation>헤더(&amp;H)</translation>
    </message>
    <message>
        <source>For the &amp;object</source>
        <translation>객체(&amp;O)</translation>
    </message>
    <message>
        <source>By the rules as they are on the screen</source>
        <translation>화면에 있는 규칙으로 판단한 결과</translation>
    </message>
    <message>
        <source>What the service answers to a browser now</source>
        <translation>서비스가 지금 브라우저에 하는 응답</translation>
    </message>
    <message>
        <source>&amp;Ask the Service</source>
        <translation>서비스에 확인(&amp;A)</translation>
    </message>
    <message>
        <source>Sends what a browser would send first, without keys. Changes that are not saved do not count.</source>
        <translation>브라우저가 먼저 보내는 요청(프리플라이트)을 키 없이 보냅니다. 저장하지 않은 변경 사항은 반영되지 않습니다.</translation>
    </message>
</context>
<context>
    <name>Cos::Client</name>
    <message>
        <source>This object name can only be deleted by itself.</source>
        <translation>이 이름의 객체는 하나씩만 삭제할 수 있습니다.</translation>
    </message>
    <message>
        <source>The object name is empty.</source>
        <translation>객체 이름이 비어 있습니다.</translation>
    </message>
    <message>
        <source>The object name “%1” could be taken for the bucket itself.</source>
        <extracomment>%1 is the name of an object such as &quot;a/..&quot;</extracomment>
        <translation>객체 이름 “%1”에 대한 요청은 버킷 자체에 대한 요청으로 해석될 수 있습니다.</translation>
    </message>
    <message>
        <source>The bucket name or the region has characters that are not allowed.</source>
        <translation>버킷 이름 또는 리전에 허용되지 않는 문자가 있습니다.</translation>
    </message>
    <message>
        <source>The bucket name is missing.</source>
        <translation>버킷 이름이 없습니다.</translation>
    </message>
    <message>
        <source>A header or metadata value contains a line break.</source>
        <translation>헤더 또는 메타데이터 값에 줄 바꿈이 포함되어 있습니다.</translation>
    </message>
    <message>
        <source>The temporary key has expired.</source>
        <translation>임시 키가 만료되었습니다.</translation>
    </message>
    <message>
        <source>The endpoint does not give a valid address.</source>
        <translation>엔드포인트에서 올바른 주소를 만들 수 없습니다.</translation>
    </message>
    <message>
        <source>A header or a name of metadata is there twice.</source>
        <translation>헤더 또는 메타데이터 이름이 중복되었습니다.</translation>
    </message>
    <message>
        <source>Encryption with a key of your own needs https.</source>
        <translation>사용자 제공 키 암호화에는 https가 필요합니다.</translation>
    </message>
</context>
<context>
    <name>Cos::Endpoint</name>
    <message>
        <source>“%1” is not a host name or a domain template.</source>
        <extracomment>%1 is what a person typed as endpoint</extracomment>
        <translation>호스트 이름도 도메인 템플릿도 아닙니다: “%1”</translation>
    </message>
    <message>
        <source>Enter a name.</source>
        <translation>이름을 입력하십시오.</translation>
    </message>
    <message>
        <source>Only lower-case letters, digits and hyphens are allowed.</source>
        <translation>영문 소문자, 숫자, 하이픈만 사용할 수 있습니다.</translation>
    </message>
    <message>
        <source>The name must end in a hyphen and the APPID, such as “-1250000000”.</source>
        <translation>이름은 “-1250000000”처럼 하이픈과 APPID로 끝나야 합니다.</translation>
    </message>
    <message>
        <source>The name must not begin or end with a hyphen.</source>
        <translation>이름은 하이픈으로 시작하거나 끝날 수 없습니다.</translation>
    </message>
    <message numerus="yes">
        <source>The name is too long for this region by %n character(s).</source>
        <translation>
            <numerusform>이름이 이 리전에서 허용되는 길이보다 %n자 깁니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” serves web pages, not programs like this one.</source>
        <extracomment>%1 is a host name</extracomment>
        <translation>“%1”은(는) 웹 페이지용이며 이 프로그램에서는 사용할 수 없습니다.</translation>
    </message>
</context>
<context>
    <name>Cos::FileSliceDevice</name>
    <message>
        <source>the file changed while it was read</source>
        <translation>읽는 동안 파일이 변경됨</translation>
    </message>
</context>
<context>
    <name>Cos::Region</name>
    <message>
        <source>Chinese mainland</source>
        <extracomment>Areas of the world that hold regions of the service</extracomment>
        <translation>중국 본토</translation>
    </message>
    <message>
        <source>Asia Pacific</source>
        <translation>아시아 태평양</translation>
    </message>
    <message>
        <source>Middle East</source>
        <translation>중동</translation>
    </message>
    <message>
        <source>North America</source>
        <translation>북미</translation>
    </message>
    <message>
        <source>South America</source>
        <translation>남미</translation>
    </message>
    <message>
        <source>Europe</source>
        <translation>유럽</translation>
    </message>
    <message>
        <source>Beijing</source>
        <translation>베이징</translation>
    </message>
    <message>
        <source>Nanjing</source>
        <translation>난징</translation>
    </message>
    <message>
        <source>Shanghai</source>
        <translation>상하이</translation>
    </message>
    <message>
        <source>Guangzhou</source>
        <translation>광저우</translation>
    </message>
    <message>
        <source>Chengdu</source>
        <translation>청두</translation>
    </message>
    <message>
        <source>Chongqing</source>
        <translation>충칭</translation>
    </message>
    <message>
        <source>Hong Kong (China)</source>
        <translation>홍콩(중국)</translation>
    </message>
    <message>
        <source>Singapore</source>
        <translation>싱가포르</translation>
    </message>
    <message>
        <source>Jakarta</source>
        <translation>자카르타</translation>
    </message>
    <message>
        <source>Seoul</source>
        <translation>서울</translation>
    </message>
    <message>
        <source>Bangkok</source>
        <translation>방콕</translation>
    </message>
    <message>
        <source>Tokyo</source>
        <translation>도쿄</translation>
    </message>
    <message>
        <source>Riyadh</source>
        <translation>리야드</translation>
    </message>
    <message>
        <source>Silicon Valley (US West)</source>
        <translation>실리콘밸리(미국 서부)</translation>
    </message>
    <message>
        <source>Virginia (US East)</source>
        <translation>버지니아(미국 동부)</translation>
    </message>
    <message>
        <source>São Paulo</source>
        <translation>상파울루</translation>
    </message>
    <message>
        <source>Frankfurt</source>
        <translation>프랑크푸르트</translation>
    </message>
    <message>
        <source>Beijing Zone 1</source>
        <translation>베이징 1존</translation>
    </message>
    <message>
        <source>Mumbai</source>
        <translation>뭄바이</translation>
    </message>
    <message>
        <source>Toronto</source>
        <translation>토론토</translation>
    </message>
    <message>
        <source>Moscow</source>
        <translation>모스크바</translation>
    </message>
    <message>
        <source>Shenzhen Finance</source>
        <translation>선전 금융</translation>
    </message>
    <message>
        <source>Shanghai Finance</source>
        <translation>상하이 금융</translation>
    </message>
    <message>
        <source>Beijing Finance</source>
        <translation>베이징 금융</translation>
    </message>
</context>
<context>
    <name>CosError</name>
    <message>
        <source>The secret key is wrong, or a proxy alters the requests.</source>
        <translation>SecretKey가 잘못되었거나 프록시가 요청을 변경하고 있습니다.</translation>
    </message>
    <message>
        <source>The SecretId does not exist or is disabled.</source>
        <translation>SecretId가 없거나 비활성화되어 있습니다.</translation>
    </message>
    <message>
        <source>The temporary key has expired. Sign in with a new one.</source>
        <translation>임시 키가 만료되었습니다. 새 키로 로그인하십시오.</translation>
    </message>
    <message>
        <source>There is no such bucket in this region.</source>
        <translation>이 리전에 해당 버킷이 없습니다.</translation>
    </message>
    <message>
        <source>The object no longer exists.</source>
        <translation>객체가 더 이상 존재하지 않습니다.</translation>
    </message>
    <message>
        <source>This version of the object no longer exists.</source>
        <translation>객체의 이 버전이 더 이상 존재하지 않습니다.</translation>
    </message>
    <message>
        <source>The unfinished upload no longer exists: it was completed or aborted.</source>
        <translation>완료되지 않은 업로드가 더 이상 존재하지 않습니다. 이미 완료되었거나 중단되었습니다.</translation>
    </message>
    <message>
        <source>This bucket name is taken. Choose another one.</source>
        <translation>이미 사용 중인 버킷 이름입니다. 다른 이름을 선택하십시오.</translation>
    </message>
    <message>
        <source>You own a bucket of this name already.</source>
        <translation>같은 이름의 버킷을 이미 소유하고 있습니다.</translation>
    </message>
    <message>
        <source>The bucket is not empty. Delete its objects, old versions and unfinished uploads first.</source>
        <translation>버킷이 비어 있지 않습니다. 먼저 객체, 이전 버전, 완료되지 않은 업로드를 삭제하십시오.</translation>
    </message>
    <message>
        <source>An object of this name exists already.</source>
        <translation>같은 이름의 객체가 이미 있습니다.</translation>
    </message>
    <message>
        <source>The object is locked until its retention date.</source>
        <translation>객체가 보존 기한까지 잠겨 있습니다.</translation>
    </message>
    <message>
        <source>A file and a folder with the same name collide in this bucket.</source>
        <translation>이 버킷에서 이름이 같은 파일과 폴더가 충돌합니다.</translation>
    </message>
    <message>
        <source>The bucket quota of the account is used up.</source>
        <translation>계정의 버킷 할당량을 모두 사용했습니다.</translation>
    </message>
    <message>
        <source>The service does not accept this bucket name.</source>
        <translation>서비스에서 허용하지 않는 버킷 이름입니다.</translation>
    </message>
    <message>
        <source>The service does not know this region.</source>
        <translation>서비스에 없는 리전입니다.</translation>
    </message>
    <message>
        <source>The object name or its metadata is too long.</source>
        <translation>객체 이름 또는 메타데이터가 너무 깁니다.</translation>
    </message>
    <message>
        <source>The object name is too long or not allowed.</source>
        <translation>객체 이름이 너무 길거나 허용되지 않습니다.</translation>
    </message>
    <message>
        <source>The object is larger than this kind of upload allows.</source>
        <translation>객체가 이 업로드 방식의 허용 크기보다 큽니다.</translation>
    </message>
    <message>
        <source>A part of the upload is smaller than 1 MB.</source>
        <translation>업로드의 한 파트가 1 MB보다 작습니다.</translation>
    </message>
    <message>
        <source>This computer offers no keychain to keep the keys in. They can be kept for this run only.</source>
        <translation>이 컴퓨터에는 키를 보관할 키체인이 없습니다. 이번 실행 동안만 키를 보관할 수 있습니다.</translation>
    </message>
    <message>
        <source>The keychain is locked or did not allow access. Unlock it and try again.</source>
        <translation>키체인이 잠겨 있거나 액세스가 허용되지 않았습니다. 잠금을 해제하고 다시 시도하십시오.</translation>
    </message>
    <message>
        <source>The keychain does not answer yet. It may be waiting for its password in another window.</source>
        <translation>키체인이 아직 응답하지 않습니다. 다른 창에서 비밀번호 입력을 기다리고 있을 수 있습니다.</translation>
    </message>
    <message>
        <source>The keychain has no keys for this account. Enter them again.</source>
        <translation>키체인에 이 계정의 키가 없습니다. 다시 입력하십시오.</translation>
    </message>
    <message>
        <source>The keys of this account were kept for one run only. Enter them again.</source>
        <translation>이 계정의 키는 한 번의 실행 동안만 보관되었습니다. 다시 입력하십시오.</translation>
    </message>
    <message>
        <source>The keychain&apos;s entry for this account is damaged. Enter the keys again.</source>
        <translation>이 계정의 키체인 항목이 손상되었습니다. 키를 다시 입력하십시오.</translation>
    </message>
    <message>
        <source>The account is in arrears.</source>
        <translation>계정의 요금이 연체되었습니다.</translation>
    </message>
    <message>
        <source>The object is shorter than expected. Start the download again.</source>
        <translation>객체가 예상보다 짧습니다. 다운로드를 다시 시작하십시오.</translation>
    </message>
    <message>
        <source>This storage class is not available for this bucket.</source>
        <translation>이 버킷에서는 이 스토리지 클래스를 사용할 수 없습니다.</translation>
    </message>
    <message>
        <source>This needs a bucket with multiple availability zones.</source>
        <translation>다중 AZ 버킷이 필요합니다.</translation>
    </message>
    <message>
        <source>The custom domain is not bound to this bucket.</source>
        <translation>사용자 지정 도메인이 이 버킷에 연결되어 있지 않습니다.</translation>
    </message>
    <message>
        <source>The connection was too slow for the service. Try again with fewer transfers at a time.</source>
        <translation>연결이 너무 느려 서비스에서 처리하지 못했습니다. 동시 전송 수를 줄여 다시 시도하십시오.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>취소되었습니다.</translation>
    </message>
    <message>
        <source>The service cannot be reached. Check the network and the endpoint. (%1)</source>
        <extracomment>%1 is the system&apos;s reason, such as &quot;Connection refused&quot;</extracomment>
        <translation>서비스에 연결할 수 없습니다. 네트워크와 엔드포인트를 확인하십시오. (%1)</translation>
    </message>
    <message>
        <source>The service cannot be reached. Check the network and the endpoint.</source>
        <translation>서비스에 연결할 수 없습니다. 네트워크와 엔드포인트를 확인하십시오.</translation>
    </message>
    <message>
        <source>The service did not answer in time. Try again later.</source>
        <translation>서비스가 제시간에 응답하지 않았습니다. 나중에 다시 시도하십시오.</translation>
    </message>
    <message>
        <source>The connection is not secure, so nothing was sent: %1</source>
        <translation>연결이 안전하지 않아 아무것도 보내지 않았습니다: %1</translation>
    </message>
    <message>
        <source>The connection is not secure, so nothing was sent.</source>
        <translation>연결이 안전하지 않아 아무것도 보내지 않았습니다.</translation>
    </message>
    <message>
        <source>A local file could not be read or written: %1</source>
        <translation>로컬 파일을 읽거나 쓸 수 없습니다: %1</translation>
    </message>
    <message>
        <source>A local file could not be read or written.</source>
        <translation>로컬 파일을 읽거나 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>Nothing was sent: %1</source>
        <translation>아무것도 보내지 않았습니다: %1</translation>
    </message>
    <message>
        <source>Nothing was sent, because the request is not valid.</source>
        <translation>요청이 올바르지 않아 아무것도 보내지 않았습니다.</translation>
    </message>
    <message>
        <source>The answer of the service was cut short or not understood. Try again.</source>
        <translation>서비스의 응답이 중간에 끊겼거나 해석할 수 없습니다. 다시 시도하십시오.</translation>
    </message>
    <message>
        <source>The data were damaged on the way: the checksums differ. Transfer them again.</source>
        <translation>전송 중 데이터가 손상되었습니다. 체크섬이 서로 다릅니다. 다시 전송하십시오.</translation>
    </message>
    <message>
        <source>The keychain refused: %1</source>
        <translation>키체인이 거부했습니다: %1</translation>
    </message>
    <message>
        <source>The keychain is not available.</source>
        <translation>키체인을 사용할 수 없습니다.</translation>
    </message>
    <message>
        <source>The keys were not accepted or have expired. Sign in again.</source>
        <translation>키가 승인되지 않았거나 만료되었습니다. 다시 로그인하십시오.</translation>
    </message>
    <message>
        <source>The clock of this computer differs from the service&apos;s. Set it right.</source>
        <translation>이 컴퓨터의 시계가 서비스의 시계와 다릅니다. 시계를 맞추십시오.</translation>
    </message>
    <message>
        <source>These keys have no permission for this action.</source>
        <translation>이 키에는 이 작업의 권한이 없습니다.</translation>
    </message>
    <message>
        <source>It does not exist on the service.</source>
        <translation>서비스에 존재하지 않습니다.</translation>
    </message>
    <message>
        <source>It exists already, or another operation on it is in progress.</source>
        <translation>이미 존재하거나 다른 작업이 진행 중입니다.</translation>
    </message>
    <message>
        <source>The object changed on the service meanwhile. Start again.</source>
        <translation>그 사이에 서비스의 객체가 변경되었습니다. 다시 시작하십시오.</translation>
    </message>
    <message>
        <source>The object is archived. Restore it first.</source>
        <translation>객체가 아카이브되어 있습니다. 먼저 복원하십시오.</translation>
    </message>
    <message>
        <source>The service asks to slow down: too many requests. Try again later.</source>
        <translation>요청이 너무 많아 서비스가 속도를 늦추도록 요구합니다. 나중에 다시 시도하십시오.</translation>
    </message>
    <message>
        <source>The service sends this request elsewhere: %1. Check the region.</source>
        <extracomment>%1 is a host name</extracomment>
        <translation>서비스가 이 요청을 다른 곳으로 보냅니다: %1. 리전을 확인하십시오.</translation>
    </message>
    <message>
        <source>The service sends this request elsewhere. Check the region.</source>
        <translation>서비스가 이 요청을 다른 곳으로 보냅니다. 리전을 확인하십시오.</translation>
    </message>
    <message>
        <source>The service refused the request: %1</source>
        <translation>서비스가 요청을 거부했습니다: %1</translation>
    </message>
    <message>
        <source>The service refused the request.</source>
        <translation>서비스가 요청을 거부했습니다.</translation>
    </message>
    <message>
        <source>The service has a temporary problem. Try again later.</source>
        <translation>서비스에 일시적인 문제가 있습니다. 나중에 다시 시도하십시오.</translation>
    </message>
    <message>
        <source>Changed, but the object&apos;s permissions could not be written again: only its owner has access now. Repeat the change to restore them.</source>
        <translation>변경했지만 객체의 권한을 다시 쓰지 못했습니다. 지금은 소유자만 액세스할 수 있습니다. 변경을 다시 실행하면 복원됩니다.</translation>
    </message>
    <message>
        <source>Something between this computer and the service, such as a proxy, refused the request (%1).</source>
        <extracomment>%1 is the status of an answer, such as 403</extracomment>
        <translation>이 컴퓨터와 서비스 사이의 프록시 등이 요청을 거부했습니다(%1).</translation>
    </message>
</context>
<context>
    <name>CreateBucketDialog</name>
    <message>
        <source>Create Bucket</source>
        <translation>버킷 생성</translation>
    </message>
    <message>
        <source>The bucket will belong to the account %1. Name and region are final.</source>
        <translation>버킷은 %1 계정에 속하게 됩니다. 이름과 리전은 나중에 변경할 수 없습니다.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>이름(&amp;N)</translation>
    </message>
    <message>
        <source>Name of the bucket without the APPID</source>
        <translation>APPID를 제외한 버킷 이름</translation>
    </message>
    <message>
        <source>APPID of the account</source>
        <translation>계정의 APPID</translation>
    </message>
    <message>
        <source>The APPID is the number of the account at Tencent Cloud and ends every bucket name. It is shown in the console under “Account Information”.</source>
        <translation>APPID는 Tencent Cloud 계정의 번호이며 모든 버킷 이름의 끝에 붙습니다. 콘솔의 “계정 정보”에서 확인할 수 있습니다.</translation>
    </message>
    <message>
        <source>&amp;Region</source>
        <translation>리전(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Access</source>
        <translation>액세스 권한(&amp;A)</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>프라이빗</translation>
    </message>
    <message>
        <source>Everybody may read</source>
        <translation>퍼블릭 읽기</translation>
    </message>
    <message>
        <source>Everybody may read and write</source>
        <translation>퍼블릭 읽기/쓰기</translation>
    </message>
    <message>
        <source>&amp;Multiple availability zones</source>
        <translation>다중 AZ(&amp;M)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>what has been begun goes on</extracomment>
        <translation>취소</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name and id of a region</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Type the APPID of the account as well: it is the last part of every bucket name.</source>
        <translation>계정의 APPID도 입력하십시오. 모든 버킷 이름의 마지막 부분입니다.</translation>
    </message>
    <message>
        <source>“%1” is not a region.</source>
        <translation>리전이 아닙니다: “%1”</translation>
    </message>
    <message>
        <source>Lower-case letters, digits and hyphens.</source>
        <translation>영문 소문자, 숫자, 하이픈.</translation>
    </message>
    <message>
        <source>%1 is free.</source>
        <translation>%1 이름을 사용할 수 있습니다.</translation>
    </message>
    <message>
        <source>Whether the name is free will turn out when the bucket is created.</source>
        <translation>이름을 사용할 수 있는지는 버킷을 생성할 때 확인됩니다.</translation>
    </message>
    <message>
        <source>Checking whether the name is free…</source>
        <translation>이름을 사용할 수 있는지 확인하는 중…</translation>
    </message>
    <message>
        <source>Anybody on the internet can list and download everything in this bucket, at your cost.</source>
        <translation>인터넷의 누구나 이 버킷의 모든 항목을 조회하고 다운로드할 수 있으며, 비용은 본인이 부담합니다.</translation>
    </message>
    <message>
        <source>Anybody on the internet can download, overwrite and delete everything in this bucket and upload whatever they like, at your cost. This is almost never what one wants.</source>
        <translation>인터넷의 누구나 이 버킷의 모든 항목을 다운로드, 덮어쓰기, 삭제하고 원하는 것을 업로드할 수 있으며, 비용은 본인이 부담합니다. 이 설정이 필요한 경우는 거의 없습니다.</translation>
    </message>
    <message>
        <source>Only you, and those you give the right to, can see and change what is in this bucket.</source>
        <translation>본인과 본인이 권한을 부여한 사용자만 이 버킷의 내용을 보고 변경할 수 있습니다.</translation>
    </message>
    <message>
        <source>Multiple availability zones cannot be switched off again, cost more, and exist only in some regions; elsewhere the service refuses to create the bucket.</source>
        <translation>다중 AZ는 나중에 끌 수 없고 비용이 더 들며 일부 리전에서만 제공됩니다. 다른 리전에서는 서비스가 버킷 생성을 거부합니다.</translation>
    </message>
    <message>
        <source>Keeps each object in several data centres of the region.</source>
        <translation>각 객체를 리전 내 여러 데이터 센터에 보관합니다.</translation>
    </message>
    <message>
        <source>Creating the bucket…</source>
        <translation>버킷을 생성하는 중…</translation>
    </message>
    <message>
        <source>&amp;Give rights to other accounts</source>
        <translation>다른 계정에 권한 부여(&amp;G)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
</context>
<context>
    <name>CsvExport</name>
    <message>
        <source>Export as CSV</source>
        <translation>CSV로 내보내기</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV 파일(*.csv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>모든 파일(*)</translation>
    </message>
</context>
<context>
    <name>CustomerKeyDialog</name>
    <message>
        <source>Enter the encryption key.</source>
        <translation>암호화 키를 입력하십시오.</translation>
    </message>
    <message>
        <source>Encryption Key</source>
        <translation>암호화 키</translation>
    </message>
    <message>
        <source>Transfers of %1 wait for their encryption key</source>
        <extracomment>%1: name of a bucket</extracomment>
        <translation>%1의 전송이 암호화 키를 기다리고 있습니다</translation>
    </message>
    <message>
        <source>&amp;Go On</source>
        <translation>계속(&amp;G)</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>나중에</translation>
    </message>
    <message>
        <source>This is not the key that they were begun with.</source>
        <translation>시작할 때 사용한 키가 아닙니다.</translation>
    </message>
    <message>
        <source>They were begun with a key of your own, which is not kept on this computer. Enter the same key again.</source>
        <translation>이 전송은 사용자가 제공한 키로 시작되었으며, 키는 이 컴퓨터에 보관되지 않습니다. 같은 키를 다시 입력하십시오.</translation>
    </message>
</context>
<context>
    <name>CustomerKeyField</name>
    <message>
        <source>A key is 32 bytes: 44 characters in Base64, or 64 hexadecimal digits.</source>
        <translation>키는 32바이트입니다. Base64로 44자 또는 16진수로 64자리입니다.</translation>
    </message>
    <message>
        <source>Keep the key: Coscope does not, and without it nobody can read the objects. Uploads that have not finished when Coscope is started again wait for it.</source>
        <translation>키를 보관하십시오. Coscope는 키를 저장하지 않으며, 키가 없으면 아무도 객체를 읽을 수 없습니다. Coscope를 다시 시작할 때 끝나지 않은 업로드는 키를 기다립니다.</translation>
    </message>
    <message>
        <source>The key is not kept. Downloads that have not finished when Coscope is started again wait for it.</source>
        <translation>키는 보관되지 않습니다. Coscope를 다시 시작할 때 끝나지 않은 다운로드는 키를 기다립니다.</translation>
    </message>
    <message>
        <source>Encryption key</source>
        <translation>암호화 키</translation>
    </message>
    <message>
        <source>Base64 or hexadecimal digits</source>
        <translation>Base64 또는 16진수</translation>
    </message>
    <message>
        <source>Show the key</source>
        <translation>키 표시</translation>
    </message>
    <message>
        <source>Copy the key</source>
        <translation>키 복사</translation>
    </message>
    <message>
        <source>New Key</source>
        <extracomment>makes a new encryption key by chance</extracomment>
        <translation>새 키</translation>
    </message>
</context>
<context>
    <name>DaySpin</name>
    <message numerus="yes">
        <source> day(s)</source>
        <extracomment>Behind a number in a field: &quot;30 days&quot;. Begins with a blank where the language has one</extracomment>
        <translation>
            <numerusform> 일</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DeleteBucketDialog</name>
    <message>
        <source>Delete Bucket</source>
        <translation>버킷 삭제</translation>
    </message>
    <message>
        <source>Delete the bucket %1?</source>
        <translation>%1 버킷을 삭제하시겠습니까?</translation>
    </message>
    <message>
        <source>The bucket is in %1 (%2). Only an empty bucket can be deleted: objects, old versions, delete markers and unfinished uploads must be gone. Its settings are lost with it. This cannot be undone.</source>
        <translation>버킷의 리전은 %1 (%2)입니다. 비어 있는 버킷만 삭제할 수 있습니다. 객체, 이전 버전, 삭제 마커, 완료되지 않은 업로드가 없어야 합니다. 버킷 설정도 함께 삭제됩니다. 이 작업은 되돌릴 수 없습니다.</translation>
    </message>
    <message>
        <source>Name of the bucket, to confirm</source>
        <translation>확인용 버킷 이름</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>what has been begun goes on</extracomment>
        <translation>취소</translation>
    </message>
    <message>
        <source>Deleting the bucket…</source>
        <translation>버킷을 삭제하는 중…</translation>
    </message>
    <message>
        <source>Type the name of the bucket to confirm</source>
        <translation>확인을 위해 버킷 이름을 입력하십시오</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
</context>
<context>
    <name>DeleteDialog</name>
    <message>
        <source>Delete</source>
        <translation>삭제</translation>
    </message>
    <message>
        <source>Counting</source>
        <translation>개수 확인 중</translation>
    </message>
    <message>
        <source>What will be deleted</source>
        <translation>삭제할 항목</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more that are selected</source>
        <translation>
            <numerusform>그 외 선택한 항목 %Ln개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln object(s)</source>
        <translation>
            <numerusform>객체 %Ln개 삭제</numerusform>
        </translation>
    </message>
    <message>
        <source>It is still being counted what would be deleted.</source>
        <translation>삭제할 항목의 개수를 아직 확인하고 있습니다.</translation>
    </message>
    <message>
        <source>Count Again</source>
        <translation>개수 다시 확인</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>It could not be counted what would be deleted from %1.</source>
        <translation>%1에서 삭제할 항목의 개수를 확인할 수 없습니다.</translation>
    </message>
    <message numerus="yes">
        <source>Counting what would be deleted from %2: %Ln object(s) so far (%1).</source>
        <translation>
            <numerusform>%2에서 삭제할 항목의 개수를 확인하는 중: 현재까지 객체 %Ln개(%1).</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing left to delete in %1.</source>
        <translation>%1에 더 이상 삭제할 항목이 없습니다.</translation>
    </message>
    <message>
        <source>Delete “%1” (%2) from %3?</source>
        <translation>%3에서 “%1”(%2) 객체를 삭제하시겠습니까?</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln object(s) (%1) from %2?</source>
        <translation>
            <numerusform>%2에서 객체 %Ln개(%1)를 삭제하시겠습니까?</numerusform>
        </translation>
    </message>
    <message>
        <source>Versioning is off: this cannot be undone.</source>
        <translation>버전 관리가 꺼져 있어 이 작업은 되돌릴 수 없습니다.</translation>
    </message>
    <message>
        <source>Versioning is on: the present versions stay in the bucket and can be brought back.</source>
        <translation>버전 관리가 켜져 있어 현재 버전이 버킷에 남으며 나중에 복구할 수 있습니다.</translation>
    </message>
    <message>
        <source>Versioning is suspended: versions kept from before can be brought back, newer ones not.</source>
        <translation>버전 관리가 일시 중단되어 있습니다. 이전에 보관된 버전은 복구할 수 있지만 그 이후의 버전은 복구할 수 없습니다.</translation>
    </message>
    <message>
        <source>Unless the bucket keeps versions, this cannot be undone.</source>
        <translation>버킷에서 버전을 보관하지 않으면 이 작업은 되돌릴 수 없습니다.</translation>
    </message>
    <message>
        <source>It could not be counted what would be deleted.</source>
        <translation>삭제할 항목의 개수를 확인하지 못했습니다.</translation>
    </message>
</context>
<context>
    <name>DeletionReportDialog</name>
    <message>
        <source>Deletion Report</source>
        <translation>삭제 보고서</translation>
    </message>
    <message>
        <source>What was not deleted</source>
        <translation>삭제되지 않은 항목</translation>
    </message>
    <message>
        <source>Delete Again</source>
        <translation>다시 삭제</translation>
    </message>
    <message>
        <source>Tries once more to delete what is listed here.</source>
        <translation>여기에 나열된 항목의 삭제를 다시 시도합니다.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln object(s) deleted from %1.</source>
        <translation>
            <numerusform>%1에서 객체 %Ln개가 삭제되었습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln could not be deleted.</source>
        <translation>
            <numerusform>객체 %Ln개는 삭제하지 못했습니다.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Desktop::DesktopIntegration</name>
    <message>
        <source>Upload ended with errors</source>
        <translation>업로드가 오류와 함께 끝났습니다</translation>
    </message>
    <message>
        <source>Download ended with errors</source>
        <translation>다운로드가 오류와 함께 끝났습니다</translation>
    </message>
    <message>
        <source>Upload finished</source>
        <translation>업로드 완료</translation>
    </message>
    <message>
        <source>Download finished</source>
        <translation>다운로드 완료</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s), %1.</source>
        <translation>
            <numerusform>파일 %Ln개, %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) skipped.</source>
        <translation>
            <numerusform>파일 %Ln개를 건너뛰었습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) failed.</source>
        <translation>
            <numerusform>파일 %Ln개가 실패했습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Files are being transferred.</source>
        <translation>파일을 전송하는 중입니다.</translation>
    </message>
    <message>
        <source>Objects are being changed.</source>
        <translation>객체를 변경하는 중입니다.</translation>
    </message>
</context>
<context>
    <name>Desktop::Notifications</name>
    <message>
        <source>Show</source>
        <translation>보기</translation>
    </message>
</context>
<context>
    <name>Desktop::WhenDoneMenu</name>
    <message>
        <source>The computer stays on: %1</source>
        <translation>컴퓨터가 켜진 상태로 유지됩니다: %1</translation>
    </message>
    <message>
        <source>This computer does not offer it.</source>
        <translation>이 컴퓨터에서는 사용할 수 없습니다.</translation>
    </message>
    <message>
        <source>&amp;Do Nothing</source>
        <translation>아무것도 안 함(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Quit Coscope</source>
        <translation>Coscope 종료(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Sleep</source>
        <translation>절전(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Turn Off the Computer</source>
        <translation>컴퓨터 끄기(&amp;T)</translation>
    </message>
</context>
<context>
    <name>DifferenceView</name>
    <message numerus="yes">
        <source>  … %n line(s) that stay as they are</source>
        <translation>
            <numerusform>  … 그대로인 %n줄</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DiscardChangesDialog</name>
    <message>
        <source>Changes Not Saved</source>
        <translation>저장하지 않은 변경 사항</translation>
    </message>
    <message>
        <source>Close without saving?</source>
        <translation>저장하지 않고 닫으시겠습니까?</translation>
    </message>
    <message>
        <source>Changes in these settings are not saved and would be lost: %1.</source>
        <translation>다음 설정의 변경 사항이 저장되지 않아 사라집니다: %1.</translation>
    </message>
    <message>
        <source>Close Without Saving</source>
        <translation>저장하지 않고 닫기</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>닫지 않음</translation>
    </message>
    <message>
        <source>Close without waiting?</source>
        <translation>기다리지 않고 닫으시겠습니까?</translation>
    </message>
    <message>
        <source>These settings are being saved at this moment, and may or may not be changed then: %1.</source>
        <translation>다음 설정을 지금 저장하는 중이며, 변경되었을 수도 있고 아닐 수도 있습니다: %1.</translation>
    </message>
    <message>
        <source>Close Without Waiting</source>
        <translation>기다리지 않고 닫기</translation>
    </message>
</context>
<context>
    <name>DiscardDialog</name>
    <message>
        <source>Cancel Transfers</source>
        <translation>전송 취소</translation>
    </message>
    <message numerus="yes">
        <source>Cancel %Ln transfer(s)?</source>
        <translation>
            <numerusform>전송 %Ln개를 취소하시겠습니까?</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of unfinished files have been moved already and are thrown away. To go on later without losing anything, pause them instead.</source>
        <extracomment>%1 is a size such as &quot;84 GB&quot;</extracomment>
        <translation>완료되지 않은 파일에서 이미 전송된 %1이(가) 버려집니다. 잃는 것 없이 나중에 계속하려면 대신 일시 중지하십시오.</translation>
    </message>
    <message numerus="yes">
        <source>Cancel %Ln Transfer(s)</source>
        <translation>
            <numerusform>전송 %Ln개 취소</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove Transfers</source>
        <translation>전송 제거</translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln transfer(s) from the list?</source>
        <translation>
            <numerusform>전송 %Ln개를 목록에서 제거하시겠습니까?</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of unfinished files have been moved already and are thrown away. As long as they are in the list, trying again goes on from there.</source>
        <extracomment>%1 is a size such as &quot;84 GB&quot;</extracomment>
        <translation>완료되지 않은 파일에서 이미 전송된 %1이(가) 버려집니다. 목록에 있는 동안에는 다시 시도할 때 그 지점부터 계속됩니다.</translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln Transfer(s)</source>
        <translation>
            <numerusform>전송 %Ln개 제거</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep Them</source>
        <translation>유지</translation>
    </message>
</context>
<context>
    <name>DownloadOptionsDialog</name>
    <message>
        <source>Download To</source>
        <translation>다운로드 위치</translation>
    </message>
    <message>
        <source>Enter the encryption key.</source>
        <translation>암호화 키를 입력하십시오.</translation>
    </message>
    <message>
        <source>Download with Options</source>
        <translation>옵션을 지정하여 다운로드</translation>
    </message>
    <message numerus="yes">
        <source>Download %Ln item(s)</source>
        <extracomment>objects and folders</extracomment>
        <translation>
            <numerusform>항목 %Ln개 다운로드</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Into</source>
        <translation>저장 위치(&amp;I)</translation>
    </message>
    <message>
        <source>Folder to download into</source>
        <translation>다운로드할 폴더</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>선택…</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>폴더 선택</translation>
    </message>
    <message>
        <source>The objects are e&amp;ncrypted with a key of your own (SSE-C)</source>
        <translation>객체가 사용자 제공 키로 암호화됨(SSE-C)(&amp;N)</translation>
    </message>
    <message>
        <source>Use these rules for other downloads, &amp;too</source>
        <translation>이 규칙을 다른 다운로드에도 사용(&amp;T)</translation>
    </message>
    <message>
        <source>For downloads without this dialog.</source>
        <translation>이 대화 상자를 사용하지 않는 다운로드에 적용됩니다.</translation>
    </message>
    <message>
        <source>&amp;Download</source>
        <translation>다운로드(&amp;D)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>In all: %1.</source>
        <extracomment>%1: &quot;12,481 objects, 3.2 GB&quot;</extracomment>
        <translation>전체: %1.</translation>
    </message>
    <message>
        <source>Counted so far: %1.</source>
        <translation>현재까지 집계: %1.</translation>
    </message>
    <message>
        <source>The objects could not be counted.</source>
        <translation>객체 수를 확인하지 못했습니다.</translation>
    </message>
    <message>
        <source>Free in this folder: %1.</source>
        <extracomment>%1: a size such as &quot;3.2 GB&quot;</extracomment>
        <translation>이 폴더의 여유 공간: %1.</translation>
    </message>
    <message>
        <source>That is not enough.</source>
        <translation>공간이 부족합니다.</translation>
    </message>
</context>
<context>
    <name>DownloadSpaceDialog</name>
    <message numerus="yes">
        <source>%Ln object(s), %1</source>
        <extracomment>%1 is the size of all of them together, such as &quot;3.2 GB&quot;</extracomment>
        <translation>
            <numerusform>객체 %Ln개, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Download To</source>
        <translation>다운로드 위치</translation>
    </message>
    <message>
        <source>Wanted: %1.</source>
        <extracomment>%1: &quot;12,481 objects, 3.2 GB&quot;</extracomment>
        <translation>필요: %1.</translation>
    </message>
    <message>
        <source>Found so far: %1.</source>
        <translation>현재까지 발견: %1.</translation>
    </message>
    <message>
        <source>Still to come: %1.</source>
        <extracomment>%1: a size such as &quot;3.2 GB&quot;</extracomment>
        <translation>남은 양: %1.</translation>
    </message>
    <message>
        <source>Free: %1 in %2.</source>
        <extracomment>%1: a size such as &quot;3.2 GB&quot;, %2: a folder</extracomment>
        <translation>여유 공간: %1(%2).</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>다운로드</translation>
    </message>
    <message>
        <source>There is not enough space for this download</source>
        <translation>이 다운로드를 위한 공간이 부족합니다</translation>
    </message>
    <message>
        <source>The download is paused. If it goes on, files wait for space as soon as the disk is full.</source>
        <translation>다운로드가 일시 중지되었습니다. 계속하면 디스크가 가득 찼을 때 파일이 공간을 기다립니다.</translation>
    </message>
    <message>
        <source>Files that are in the folder already are counted, too.</source>
        <translation>폴더에 이미 있는 파일도 함께 집계됩니다.</translation>
    </message>
    <message>
        <source>&amp;Go On</source>
        <translation>계속(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Download Anyway</source>
        <translation>그래도 다운로드(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Cancel Download</source>
        <translation>다운로드 취소(&amp;C)</translation>
    </message>
    <message>
        <source>Choose Another &amp;Folder…</source>
        <translation>다른 폴더 선택(&amp;F)…</translation>
    </message>
    <message>
        <source>Keep Paused</source>
        <translation>일시 중지 유지</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
</context>
<context>
    <name>DragOut</name>
    <message>
        <source>Nothing can be dragged out: %1</source>
        <translation>끌어낼 수 있는 항목이 없습니다: %1</translation>
    </message>
    <message>
        <source>The objects are still being fetched. Drag them again when this is done.</source>
        <translation>객체를 아직 가져오는 중입니다. 완료되면 다시 끌어다 놓으십시오.</translation>
    </message>
    <message numerus="yes">
        <source>Ready to be dragged out: %Ln item(s).</source>
        <translation>
            <numerusform>끌어낼 준비 완료: 항목 %Ln개.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EmptyPage</name>
    <message>
        <source>Welcome to Coscope</source>
        <translation>Coscope에 오신 것을 환영합니다</translation>
    </message>
    <message>
        <source>Sign in with the SecretId and SecretKey of a Tencent Cloud account to see its buckets. Both are found in the console under Access Management, API Keys.</source>
        <translation>Tencent Cloud 계정의 SecretId와 SecretKey로 로그인하면 버킷이 표시됩니다. 둘 다 콘솔의 액세스 관리 &gt; API 키에서 확인할 수 있습니다.</translation>
    </message>
    <message>
        <source>This account is locked</source>
        <translation>이 계정은 잠겨 있습니다</translation>
    </message>
    <message>
        <source>Its keys are needed to see its buckets.</source>
        <translation>버킷을 보려면 이 계정의 키가 필요합니다.</translation>
    </message>
    <message>
        <source>Looking for buckets…</source>
        <translation>버킷을 찾는 중…</translation>
    </message>
    <message>
        <source>There are no buckets yet</source>
        <translation>아직 버킷이 없습니다</translation>
    </message>
    <message>
        <source>Create the first one, and put files into it.</source>
        <translation>첫 번째 버킷을 만들고 파일을 넣어 보세요.</translation>
    </message>
    <message>
        <source>Choose a bucket</source>
        <translation>버킷을 선택하십시오</translation>
    </message>
    <message>
        <source>Its folders and objects are shown here. The buckets are on the left.</source>
        <translation>버킷의 폴더와 객체가 여기에 표시됩니다. 버킷은 왼쪽에 있습니다.</translation>
    </message>
    <message>
        <source>These keys may not list buckets</source>
        <translation>이 키로는 버킷 목록을 볼 수 없습니다</translation>
    </message>
    <message>
        <source>Type the path of a bucket that they may open, such as cos://bucket-1250000000/, or name it in the settings of the account.</source>
        <translation>이 키로 열 수 있는 버킷의 경로(예: cos://bucket-1250000000/)를 입력하거나 계정 설정에서 버킷을 지정하세요.</translation>
    </message>
    <message>
        <source>The buckets could not be listed</source>
        <translation>버킷 목록을 가져오지 못했습니다</translation>
    </message>
    <message>
        <source>No name contains “%1”</source>
        <translation>이름에 “%1” 텍스트가 포함된 항목이 없습니다</translation>
    </message>
    <message>
        <source>This folder is empty</source>
        <translation>폴더가 비어 있습니다</translation>
    </message>
    <message>
        <source>Drop files and folders here to upload them.</source>
        <translation>업로드할 파일과 폴더를 여기에 끌어다 놓으십시오.</translation>
    </message>
    <message>
        <source>Clear Filter</source>
        <translation>필터 지우기</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>다시 시도</translation>
    </message>
    <message>
        <source>Unlock…</source>
        <translation>잠금 해제…</translation>
    </message>
    <message>
        <source>This account is not signed in any more</source>
        <translation>이 계정은 더 이상 로그인되어 있지 않습니다</translation>
    </message>
    <message>
        <source>Sign in again to see its buckets and objects.</source>
        <translation>버킷과 객체를 보려면 다시 로그인하십시오.</translation>
    </message>
    <message>
        <source>Its keys are needed to see what is in this folder.</source>
        <translation>이 폴더의 내용을 보려면 계정의 키가 필요합니다.</translation>
    </message>
</context>
<context>
    <name>ExcludeField</name>
    <message>
        <source>One pattern a line, such as *.tmp, cache/ for folders, or raw/*.dng. What you choose by its name goes in any case.</source>
        <translation>한 줄에 패턴 하나씩 입력합니다. 예: *.tmp, 폴더는 cache/, 또는 raw/*.dng. 직접 선택한 항목은 항상 전송됩니다.</translation>
    </message>
    <message>
        <source>Patterns of names that are left out</source>
        <translation>제외할 이름의 패턴</translation>
    </message>
    <message>
        <source>Add Usual Ones</source>
        <translation>일반적인 항목 추가</translation>
    </message>
    <message>
        <source>Files that systems leave in folders: %1</source>
        <extracomment>%1: names of files, such as &quot;.DS_Store, Thumbs.db&quot;</extracomment>
        <translation>시스템이 폴더에 남기는 파일: %1</translation>
    </message>
</context>
<context>
    <name>ExportSettingsDialog</name>
    <message>
        <source>%1: %2</source>
        <comment>a setting, and why it could not be read</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The settings are still being read.</source>
        <translation>설정을 아직 읽는 중입니다.</translation>
    </message>
    <message>
        <source>Reading the settings: %1 of %2…</source>
        <translation>설정을 읽는 중: %1/%2…</translation>
    </message>
    <message>
        <source>All settings have been read.</source>
        <translation>모든 설정을 읽었습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s) could not be read. The file will say so.</source>
        <translation>
            <numerusform>설정 %n개를 읽지 못했습니다. 파일에 그 사실이 기록됩니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export Bucket Settings</source>
        <translation>버킷 설정 내보내기</translation>
    </message>
    <message>
        <source>Export the settings of %1</source>
        <translation>%1의 설정 내보내기</translation>
    </message>
    <message>
        <source>&amp;Save As…</source>
        <translation>다른 이름으로 저장(&amp;S)…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Saving the file…</source>
        <translation>파일을 저장하는 중…</translation>
    </message>
    <message>
        <source>The file has every setting as the service keeps it, to look at, to compare with other buckets, and to apply to them. It has no keys, no values of headers for origins, and no objects.</source>
        <translation>파일에는 모든 설정이 서비스에 저장된 형식으로 들어 있어 확인하거나 다른 버킷과 비교하고 적용할 수 있습니다. 키, 원본 서버용 헤더 값, 객체는 포함되지 않습니다.</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>%1 (%2 bytes)</source>
        <extracomment>%1 is a rounded size such as &quot;3.1 MB&quot;, %2 the exact number of bytes</extracomment>
        <translation>%1(%2바이트)</translation>
    </message>
    <message>
        <source>%1/s</source>
        <extracomment>A speed: %1 is an amount such as &quot;41 MB&quot;, s is seconds</extracomment>
        <translation>%1/s</translation>
    </message>
</context>
<context>
    <name>FileTypes</name>
    <message>
        <source>File</source>
        <extracomment>The type of an object whose name does not tell.</extracomment>
        <translation>파일</translation>
    </message>
</context>
<context>
    <name>FilterFields</name>
    <message>
        <source>&amp;Key begins with</source>
        <translation>키의 시작 부분(&amp;K)</translation>
    </message>
    <message>
        <source>%1, or nothing for all objects</source>
        <extracomment>%1 is an example of what to type</extracomment>
        <translation>%1, 비워 두면 모든 객체</translation>
    </message>
    <message>
        <source>&amp;More conditions</source>
        <translation>추가 조건(&amp;M)</translation>
    </message>
    <message>
        <source>But not &amp;with</source>
        <translation>제외할 시작 부분(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Larger than</source>
        <translation>다음보다 큼(&amp;L)</translation>
    </message>
    <message>
        <source>Small&amp;er than</source>
        <translation>다음보다 작음(&amp;E)</translation>
    </message>
    <message>
        <source>Larger than</source>
        <translation>다음보다 큼</translation>
    </message>
    <message>
        <source>Smaller than</source>
        <translation>다음보다 작음</translation>
    </message>
    <message>
        <source>With all these tags:</source>
        <translation>다음 태그를 모두 가짐:</translation>
    </message>
</context>
<context>
    <name>FolderAccessDialog</name>
    <message numerus="yes">
        <source>Counting: %Ln object(s) so far</source>
        <translation>
            <numerusform>집계 중: 현재까지 객체 %Ln개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Now: %Ln object(s), %1</source>
        <extracomment>%1 is a size</extracomment>
        <translation>
            <numerusform>현재: 객체 %Ln개, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The bucket %1 lets everyone read, and so this folder as well. It can only be closed there.</source>
        <translation>버킷 %1에서 모든 사용자에게 읽기를 허용하므로 이 폴더도 공개됩니다. 버킷에서만 공개를 해제할 수 있습니다.</translation>
    </message>
    <message>
        <source>A folder above this one, or the whole bucket, is open to everyone by the policy of the bucket. It can only be closed there.</source>
        <translation>버킷 정책에 의해 상위 폴더 또는 버킷 전체가 모든 사용자에게 공개되어 있습니다. 해당 위치에서만 공개를 해제할 수 있습니다.</translation>
    </message>
    <message>
        <source>The policy of the bucket has a statement that opens this folder and says more than that. It can only be changed as a whole.</source>
        <translation>버킷 정책에 이 폴더를 공개하면서 다른 내용도 포함하는 구문이 있습니다. 전체를 함께 변경해야 합니다.</translation>
    </message>
    <message>
        <source>Something in this folder is open to everyone by a statement of its own, which stays.</source>
        <translation>이 폴더 안의 일부 항목은 별도의 구문으로 모든 사용자에게 공개되어 있으며 그대로 유지됩니다.</translation>
    </message>
    <message>
        <source>Public Access</source>
        <translation>공개 액세스</translation>
    </message>
    <message>
        <source>Who may read the folder “%1” in %2?</source>
        <translation>%2의 “%1” 폴더를 누가 읽을 수 있습니까?</translation>
    </message>
    <message>
        <source>Waiting for the service</source>
        <translation>서비스 응답을 기다리는 중</translation>
    </message>
    <message>
        <source>&amp;Only those who have the right</source>
        <translation>권한이 있는 사용자만(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Everyone on the internet</source>
        <translation>인터넷의 모든 사용자(&amp;E)</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>다시 시도</translation>
    </message>
    <message>
        <source>&amp;Rights of Each Object…</source>
        <translation>각 객체의 권한(&amp;R)…</translation>
    </message>
    <message>
        <source>Changes the permissions of the objects that are in the folder now, one by one.</source>
        <translation>현재 폴더에 있는 객체의 권한을 하나씩 변경합니다.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Objects that have permissions of their own keep them. What somebody has downloaded stays with them.</source>
        <translation>자체 권한이 있는 객체는 그 권한을 유지합니다. 이미 다운로드된 내용은 되돌릴 수 없습니다.</translation>
    </message>
    <message>
        <source>Everyone who knows or guesses the address of an object can download it without signing in, at your cost. This goes for what is in the folder now and for whatever will be put there later. Nobody can list the folder or change anything.</source>
        <translation>객체의 주소를 알거나 추측한 사람은 누구나 로그인하지 않고 다운로드할 수 있으며, 비용은 본인이 부담합니다. 현재 폴더에 있는 항목과 앞으로 추가될 항목 모두에 적용됩니다. 폴더를 조회하거나 변경할 수는 없습니다.</translation>
    </message>
    <message>
        <source>Make Public</source>
        <translation>공개</translation>
    </message>
    <message>
        <source>Make Private</source>
        <translation>비공개</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>what has been begun goes on</extracomment>
        <translation>닫기</translation>
    </message>
</context>
<context>
    <name>FolderStatus</name>
    <message>
        <source>The connection is encrypted (HTTPS).</source>
        <translation>연결이 암호화되어 있습니다(HTTPS).</translation>
    </message>
    <message>
        <source>The connection is not encrypted (HTTP).</source>
        <translation>연결이 암호화되어 있지 않습니다(HTTP).</translation>
    </message>
    <message>
        <source>listed completely</source>
        <translation>목록 표시 완료</translation>
    </message>
    <message>
        <source>stopped: not all of the folder is shown</source>
        <translation>중지됨: 폴더의 일부 항목만 표시됨</translation>
    </message>
    <message>
        <source>failed: not all of the folder is shown</source>
        <translation>실패: 폴더의 일부 항목만 표시됨</translation>
    </message>
    <message>
        <source>refresh stopped: shown as listed before</source>
        <translation>새로 고침 중지됨: 이전 목록 표시</translation>
    </message>
    <message>
        <source>refresh failed: shown as listed before</source>
        <translation>새로 고침 실패: 이전 목록 표시</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln item(s) shown</source>
        <translation>
            <numerusform>항목 %Ln개 중 %1개 표시</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s)</source>
        <translation>
            <numerusform>항목 %Ln개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) · %1</source>
        <translation>
            <numerusform>항목 %Ln개 · %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln item(s) selected</source>
        <translation>
            <numerusform>항목 %Ln개 중 %1개 선택됨</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln item(s) selected · %2</source>
        <translation>
            <numerusform>항목 %Ln개 중 %1개 선택됨 · %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) so far…</source>
        <translation>
            <numerusform>현재까지 항목 %Ln개…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FormTab</name>
    <message>
        <source>This form cannot show the document: %1 It can still be changed as text, and nothing in it is lost.</source>
        <translation>이 양식으로는 문서를 표시할 수 없습니다. %1 텍스트로는 변경할 수 있으며 내용이 사라지지 않습니다.</translation>
    </message>
</context>
<context>
    <name>GrantTable</name>
    <message>
        <source>“%1” is not the number of an account. It has digits only; a sub-account has a slash between the two numbers, as in 100000000001/100000000011.</source>
        <translation>“%1”은(는) 계정 번호가 아닙니다. 숫자로만 입력하고, 서브 계정은 100000000001/100000000011처럼 두 번호를 슬래시로 구분하십시오.</translation>
    </message>
    <message>
        <source>The owner always has every right.</source>
        <translation>소유자는 항상 모든 권한을 가집니다.</translation>
    </message>
    <message>
        <source>&amp;Rights</source>
        <translation>권한(&amp;R)</translation>
    </message>
    <message>
        <source>Who may do what</source>
        <translation>액세스 권한</translation>
    </message>
    <message>
        <source>Acc&amp;ount</source>
        <translation>계정(&amp;O)</translation>
    </message>
    <message>
        <source>Number of an account or sub-account</source>
        <translation>계정 또는 서브 계정 번호</translation>
    </message>
    <message>
        <source>100000000001, or 100000000001/100000000011 for a sub-account</source>
        <translation>100000000001, 서브 계정은 100000000001/100000000011</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>추가(&amp;A)</translation>
    </message>
    <message>
        <source>Add Everyone &amp;Signed In</source>
        <translation>로그인한 모든 사용자 추가(&amp;S)</translation>
    </message>
    <message>
        <source>Anybody with an account at Tencent Cloud, whoever that is.</source>
        <translation>Tencent Cloud 계정이 있는 모든 사람입니다.</translation>
    </message>
    <message>
        <source>Remo&amp;ve</source>
        <translation>제거(&amp;V)</translation>
    </message>
</context>
<context>
    <name>GrantTableModel</name>
    <message>
        <source>Who</source>
        <extracomment>heads the column of those who have rights</extracomment>
        <translation>대상</translation>
    </message>
    <message>
        <source>%1 (owner)</source>
        <extracomment>%1 is an account</extracomment>
        <translation>%1(소유자)</translation>
    </message>
    <message>
        <source>%1
Has rights as well that this program does not know: %2</source>
        <translation>%1
이 프로그램이 알지 못하는 권한도 있습니다: %2</translation>
    </message>
</context>
<context>
    <name>HeaderRow</name>
    <message>
        <source>Metadata</source>
        <translation>메타데이터</translation>
    </message>
    <message>
        <source>Type (Content-Type)</source>
        <translation>유형(Content-Type)</translation>
    </message>
    <message>
        <source>Caching (Cache-Control)</source>
        <translation>캐시(Cache-Control)</translation>
    </message>
    <message>
        <source>Saved as (Content-Disposition)</source>
        <translation>저장 이름(Content-Disposition)</translation>
    </message>
    <message>
        <source>Compression (Content-Encoding)</source>
        <translation>압축(Content-Encoding)</translation>
    </message>
    <message>
        <source>Language (Content-Language)</source>
        <translation>언어(Content-Language)</translation>
    </message>
    <message>
        <source>Out of date from (Expires)</source>
        <translation>만료(Expires)</translation>
    </message>
    <message>
        <source>value</source>
        <extracomment>stands in the empty field for the value of a header</extracomment>
        <translation>값</translation>
    </message>
    <message>
        <source>Keep</source>
        <extracomment>what happens to a header of an object</extracomment>
        <translation>유지</translation>
    </message>
    <message>
        <source>Replace</source>
        <extracomment>what happens to a header of an object</extracomment>
        <translation>바꾸기</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>what happens to a header of an object</extracomment>
        <translation>제거</translation>
    </message>
    <message>
        <source>%1: keep, replace or remove</source>
        <comment>a header</comment>
        <translation>%1: 유지, 바꾸기 또는 제거</translation>
    </message>
    <message>
        <source>Value of %1</source>
        <comment>a header</comment>
        <translation>%1의 값</translation>
    </message>
    <message>
        <source>Name of the metadata</source>
        <translation>메타데이터 이름</translation>
    </message>
    <message>
        <source>name</source>
        <extracomment>the name of metadata, without x-cos-meta-</extracomment>
        <translation>이름</translation>
    </message>
    <message>
        <source>not set</source>
        <extracomment>the object has no such header now</extracomment>
        <translation>설정 안 됨</translation>
    </message>
</context>
<context>
    <name>HeadersForm</name>
    <message>
        <source>team: pictures</source>
        <translation>team: pictures</translation>
    </message>
    <message>
        <source>Meta&amp;data</source>
        <extracomment>values of the person&apos;s own that are stored with an object</extracomment>
        <translation>메타데이터(&amp;D)</translation>
    </message>
    <message>
        <source>Metadata, a name and a value a line, as in: team: pictures</source>
        <translation>메타데이터. 한 줄에 이름과 값을 하나씩 입력합니다. 예: team: pictures</translation>
    </message>
    <message>
        <source>A name and a value a line, as in “team: pictures”.</source>
        <translation>한 줄에 이름과 값을 하나씩 입력합니다. 예: “team: pictures”</translation>
    </message>
    <message>
        <source>Caching (Cache-Control)</source>
        <translation>캐시(Cache-Control)</translation>
    </message>
    <message>
        <source>Saved as (Content-Disposition)</source>
        <translation>저장 이름(Content-Disposition)</translation>
    </message>
    <message>
        <source>Compression (Content-Encoding)</source>
        <translation>압축(Content-Encoding)</translation>
    </message>
    <message>
        <source>Language (Content-Language)</source>
        <translation>언어(Content-Language)</translation>
    </message>
    <message>
        <source>Out of date from (Expires)</source>
        <translation>만료(Expires)</translation>
    </message>
    <message>
        <source>max-age=3600</source>
        <translation>max-age=3600</translation>
    </message>
    <message>
        <source>attachment</source>
        <translation>attachment</translation>
    </message>
    <message>
        <source>gzip</source>
        <translation>gzip</translation>
    </message>
    <message>
        <source>ko</source>
        <translation>ko</translation>
    </message>
    <message>
        <source>Fri, 20 Nov 2026 06:02:11 GMT</source>
        <translation>Fri, 20 Nov 2026 06:02:11 GMT</translation>
    </message>
</context>
<context>
    <name>HoldNotes</name>
    <message numerus="yes">
        <source>%Ln download(s) of folders wait(s) for you to sign in to “%1”.</source>
        <extracomment>Downloads whose listings cannot be read yet; %1 is the name of an account</extracomment>
        <translation>
            <numerusform>폴더 다운로드 %Ln개가 “%1” 로그인을 기다리고 있습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln transfer(s) wait(s) for you to sign in to “%1”.</source>
        <extracomment>%1 is the name of an account</extracomment>
        <translation>
            <numerusform>전송 %Ln개가 “%1” 로그인을 기다리고 있습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln transfer(s) cannot go on: the account was removed from Coscope. Cancel them when they are not wanted any more.</source>
        <translation>
            <numerusform>계정이 Coscope에서 제거되어 전송 %Ln개를 계속할 수 없습니다. 더 이상 필요하지 않으면 취소하십시오.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln transfer(s) with “%1” wait(s) for a key of your own.</source>
        <extracomment>Encryption by a key that the person has; %1 is the name of a bucket</extracomment>
        <translation>
            <numerusform>“%1”의 전송 %Ln개가 사용자 제공 키를 기다리고 있습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter Key…</source>
        <extracomment>A button: enter the encryption key that transfers wait for</extracomment>
        <translation>키 입력…</translation>
    </message>
    <message>
        <source>Sign In…</source>
        <translation>로그인…</translation>
    </message>
</context>
<context>
    <name>InlineMessage</name>
    <message>
        <source>Retry</source>
        <extracomment>verb: do again what failed</extracomment>
        <translation>다시 시도</translation>
    </message>
    <message>
        <source>Tries again</source>
        <translation>다시 시도합니다</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>verb: the text of an error</extracomment>
        <translation>복사</translation>
    </message>
    <message>
        <source>Copies this message and its details to the clipboard</source>
        <translation>이 메시지와 세부 정보를 클립보드에 복사합니다</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>세부 정보</translation>
    </message>
    <message>
        <source>Shows what the service answered, with its request id</source>
        <translation>요청 ID를 포함한 서비스의 응답을 표시합니다</translation>
    </message>
    <message>
        <source>Details of the error</source>
        <translation>오류 세부 정보</translation>
    </message>
    <message>
        <source>Hides this message</source>
        <translation>이 메시지를 숨깁니다</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>숨기기</translation>
    </message>
</context>
<context>
    <name>JournalNotices</name>
    <message>
        <source>The list of transfers cannot be saved at the moment: %1</source>
        <translation>현재 전송 목록을 저장할 수 없습니다: %1</translation>
    </message>
    <message>
        <source>The list of transfers cannot be opened.</source>
        <translation>전송 목록을 열 수 없습니다.</translation>
    </message>
    <message>
        <source>Transfers work, but their list ends with the program.</source>
        <translation>전송은 작동하지만 목록은 프로그램이 끝나면 사라집니다.</translation>
    </message>
    <message>
        <source>The list of transfers was damaged.</source>
        <translation>전송 목록이 손상되었습니다.</translation>
    </message>
    <message>
        <source>A new list was begun. Check what was still to be transferred and start it again. The damaged file was kept as %1.</source>
        <translation>새 목록을 시작했습니다. 아직 전송하지 않은 항목을 확인하여 다시 시작하십시오. 손상된 파일은 %1(으)로 보관했습니다.</translation>
    </message>
    <message>
        <source>The list of transfers was written by a newer version of Coscope.</source>
        <translation>전송 목록이 더 새로운 버전의 Coscope에서 작성되었습니다.</translation>
    </message>
    <message>
        <source>Coscope is running already and has the list of transfers open.</source>
        <translation>Coscope가 이미 실행 중이며 전송 목록을 열고 있습니다.</translation>
    </message>
    <message>
        <source>The list of transfers cannot be written: %1</source>
        <translation>전송 목록에 쓸 수 없습니다: %1</translation>
    </message>
    <message>
        <source>Transfers</source>
        <translation>전송</translation>
    </message>
    <message>
        <source>A change of the list of transfers could not be saved.</source>
        <translation>전송 목록의 변경 사항을 저장하지 못했습니다.</translation>
    </message>
    <message>
        <source>The transfers that it was about may be in another state than is shown. Start Coscope again to see what is kept. The reason was: %1</source>
        <translation>해당 전송은 표시된 것과 다른 상태일 수 있습니다. 저장된 내용을 보려면 Coscope를 다시 시작하십시오. 이유: %1</translation>
    </message>
    <message>
        <source>Not all transfers could be paused.</source>
        <translation>일부 전송을 일시 중지하지 못했습니다.</translation>
    </message>
    <message>
        <source>Not all transfers could be resumed.</source>
        <translation>일부 전송을 재개하지 못했습니다.</translation>
    </message>
    <message>
        <source>Not all transfers could be cancelled.</source>
        <translation>일부 전송을 취소하지 못했습니다.</translation>
    </message>
    <message>
        <source>Not all transfers could be tried again.</source>
        <translation>일부 전송을 다시 시도하지 못했습니다.</translation>
    </message>
    <message>
        <source>Not all transfers could be removed from the list.</source>
        <translation>일부 전송을 목록에서 제거하지 못했습니다.</translation>
    </message>
    <message>
        <source>Those that are left are as they were. The reason was: %1</source>
        <translation>남은 전송은 그대로입니다. 이유: %1</translation>
    </message>
</context>
<context>
    <name>KeyFields</name>
    <message>
        <source>Enter the SecretId.</source>
        <translation>SecretId를 입력하십시오.</translation>
    </message>
    <message>
        <source>Enter the SecretKey.</source>
        <translation>SecretKey를 입력하십시오.</translation>
    </message>
    <message>
        <source>Enter the token of the temporary keys.</source>
        <translation>임시 키의 토큰을 입력하십시오.</translation>
    </message>
    <message>
        <source>A SecretId has no blanks and no other than Latin letters.</source>
        <translation>SecretId에는 공백이나 영문 이외의 문자를 사용할 수 없습니다.</translation>
    </message>
    <message>
        <source>This looks like a SecretId. The SecretKey is the other one of the two.</source>
        <translation>SecretId로 보입니다. SecretKey는 둘 중 다른 하나입니다.</translation>
    </message>
    <message>
        <source>A SecretKey has no blanks and no other than Latin letters.</source>
        <translation>SecretKey에는 공백이나 영문 이외의 문자를 사용할 수 없습니다.</translation>
    </message>
    <message>
        <source>A token has no blanks and no other than Latin letters.</source>
        <translation>토큰에는 공백이나 영문 이외의 문자를 사용할 수 없습니다.</translation>
    </message>
    <message>
        <source>These keys have expired. Get new ones.</source>
        <translation>키가 만료되었습니다. 새 키를 발급받으십시오.</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>변경 없음</translation>
    </message>
    <message>
        <source>From the console: Access Management, API Keys</source>
        <translation>콘솔의 액세스 관리 &gt; API 키에서 확인</translation>
    </message>
    <message>
        <source>Show the SecretKey</source>
        <translation>SecretKey 표시</translation>
    </message>
    <message>
        <source>Te&amp;mporary keys with a token</source>
        <translation>토큰이 있는 임시 키(&amp;M)</translation>
    </message>
    <message>
        <source>When the temporary keys expire, in local time</source>
        <translation>임시 키가 만료되는 현지 시간</translation>
    </message>
    <message>
        <source>Secret&amp;Id</source>
        <translation>SecretId(&amp;I)</translation>
    </message>
    <message>
        <source>Secret&amp;Key</source>
        <translation>SecretKey(&amp;K)</translation>
    </message>
    <message>
        <source>T&amp;oken</source>
        <translation>토큰(&amp;O)</translation>
    </message>
    <message>
        <source>E&amp;xpire at</source>
        <translation>만료 시간(&amp;X)</translation>
    </message>
</context>
<context>
    <name>Lifecycle::Reading</name>
    <message>
        <source>%1 is missing.</source>
        <comment>an element of a document</comment>
        <translation>%1이(가) 없습니다.</translation>
    </message>
    <message>
        <source>%1 occurs more than once.</source>
        <comment>an element of a document</comment>
        <translation>%1이(가) 두 번 이상 있습니다.</translation>
    </message>
    <message>
        <source>%1 is not a whole number.</source>
        <comment>an element of a document</comment>
        <translation>%1이(가) 정수가 아닙니다.</translation>
    </message>
    <message>
        <source>Days and Date cannot stand side by side.</source>
        <translation>Days와 Date를 함께 사용할 수 없습니다.</translation>
    </message>
    <message>
        <source>“%1” is not a date.</source>
        <translation>“%1”은(는) 날짜가 아닙니다.</translation>
    </message>
    <message>
        <source>The filter has several conditions, which need And around them.</source>
        <translation>필터에 조건이 여러 개 있으므로 And로 묶어야 합니다.</translation>
    </message>
    <message>
        <source>ExpiredObjectDeleteMarker is neither true nor false.</source>
        <translation>ExpiredObjectDeleteMarker가 true도 false도 아닙니다.</translation>
    </message>
    <message>
        <source>A transition has neither Days nor Date.</source>
        <translation>Transition에 Days도 Date도 없습니다.</translation>
    </message>
    <message>
        <source>Status is neither Enabled nor Disabled.</source>
        <translation>Status가 Enabled도 Disabled도 아닙니다.</translation>
    </message>
</context>
<context>
    <name>LifecycleConflict</name>
    <message>
        <source>The rule “%1” deletes some of the same objects at another time.</source>
        <translation>“%1” 규칙이 같은 객체 중 일부를 다른 시점에 삭제합니다.</translation>
    </message>
    <message>
        <source>The rule “%1” deletes some of the same older versions at another time.</source>
        <translation>“%1” 규칙이 같은 이전 버전 중 일부를 다른 시점에 삭제합니다.</translation>
    </message>
    <message>
        <source>The rule “%1” removes some of the same unfinished uploads at another time.</source>
        <translation>“%1” 규칙이 완료되지 않은 같은 업로드 중 일부를 다른 시점에 제거합니다.</translation>
    </message>
    <message>
        <source>The rule “%1” moves some of the same objects to %2 at another time.</source>
        <translation>“%1” 규칙이 같은 객체 중 일부를 다른 시점에 %2(으)로 전환합니다.</translation>
    </message>
    <message>
        <source>The rule “%1” moves some of the same objects to %2, which does not fit the order from warm to cold.</source>
        <translation>“%1” 규칙이 같은 객체 중 일부를 %2(으)로 전환하는데, 핫에서 콜드로 가는 순서에 맞지 않습니다.</translation>
    </message>
    <message>
        <source>The rule “%1” deletes some of the same objects before this step.</source>
        <translation>“%1” 규칙이 이 단계 전에 같은 객체 중 일부를 삭제합니다.</translation>
    </message>
</context>
<context>
    <name>LifecycleEditor</name>
    <message>
        <source>&amp;Empty Rule</source>
        <translation>빈 규칙(&amp;E)</translation>
    </message>
    <message>
        <source>No lifecycle rules</source>
        <translation>수명 주기 규칙 없음</translation>
    </message>
    <message>
        <source>Objects stay as they are until somebody changes or deletes them. Rules move them to colder, cheaper classes as they grow old, and delete what is not needed any more.</source>
        <translation>객체는 누군가 변경하거나 삭제할 때까지 그대로 유지됩니다. 규칙을 사용하면 오래된 객체를 더 저렴한 스토리지 클래스로 전환하고 필요 없는 객체를 삭제할 수 있습니다.</translation>
    </message>
    <message>
        <source>&amp;Add Rule</source>
        <translation>규칙 추가(&amp;A)</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>복제</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>삭제</translation>
    </message>
    <message>
        <source>Move Up</source>
        <translation>위로 이동</translation>
    </message>
    <message>
        <source>Move Down</source>
        <translation>아래로 이동</translation>
    </message>
    <message>
        <source>Lifecycle rules</source>
        <translation>수명 주기 규칙</translation>
    </message>
</context>
<context>
    <name>LifecycleRules</name>
    <message numerus="yes">
        <source>A bucket may have %n lifecycle rules at most.</source>
        <translation>
            <numerusform>버킷 하나에는 수명 주기 규칙을 최대 %n개까지 설정할 수 있습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Another rule is named “%1”, too.</source>
        <translation>이름이 “%1”인 규칙이 또 있습니다.</translation>
    </message>
    <message>
        <source>Rule %1</source>
        <translation>규칙 %1</translation>
    </message>
</context>
<context>
    <name>LifecycleSentence</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n일</numerusform>
        </translation>
    </message>
    <message>
        <source>All objects</source>
        <translation>모든 객체</translation>
    </message>
    <message>
        <source>Objects below %1</source>
        <extracomment>%1 is a folder such as logs/. A sentence goes on after it: &quot;Objects below logs/ move to …&quot;</extracomment>
        <translation>%1 아래의 객체</translation>
    </message>
    <message>
        <source>Objects whose key begins with “%1”</source>
        <extracomment>A sentence goes on after it: &quot;Objects whose key begins with “tmp-” are deleted …&quot;</extracomment>
        <translation>키가 “%1”(으)로 시작하는 객체</translation>
    </message>
    <message>
        <source>larger than %1 and smaller than %2</source>
        <extracomment>A condition on objects: %1 and %2 are sizes</extracomment>
        <translation>%1보다 크고 %2보다 작음</translation>
    </message>
    <message>
        <source>larger than %1</source>
        <extracomment>A condition on objects: %1 is a size</extracomment>
        <translation>%1보다 큼</translation>
    </message>
    <message>
        <source>smaller than %1</source>
        <extracomment>A condition on objects: %1 is a size</extracomment>
        <translation>%1보다 작음</translation>
    </message>
    <message>
        <source>not below %1</source>
        <extracomment>A condition on objects: %1 is the beginning of keys</extracomment>
        <translation>%1 아래 제외</translation>
    </message>
    <message>
        <source>tagged %1=%2</source>
        <extracomment>A condition on objects: they have the tag named %1 with the value %2</extracomment>
        <translation>태그 %1=%2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>conditions</comment>
        <extracomment>Two conditions on objects that both hold</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is &quot;Objects below logs/&quot;, %2 conditions such as &quot;larger than 1 MB&quot;</extracomment>
        <translation>%1(%2)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>clauses</comment>
        <extracomment>Things that happen one after another: &quot;move to Standard IA after 30 days, move to Archive after 90 days&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>clauses</comment>
        <extracomment>The last of the things that happen: &quot;move to Archive after 90 days and are deleted after 365 days&quot;</extracomment>
        <translation>%1, 그 후 %2</translation>
    </message>
    <message>
        <source>move to %1 when they are read seldom</source>
        <extracomment>Goes on after &quot;Objects below logs/&quot;. %1 is a storage class</extracomment>
        <translation>자주 읽지 않으면 %1(으)로 전환</translation>
    </message>
    <message>
        <source>move to %1 on %2</source>
        <extracomment>Goes on after &quot;Objects below logs/&quot;. %1 is a storage class, %2 a date</extracomment>
        <translation>%2에 %1(으)로 전환</translation>
    </message>
    <message numerus="yes">
        <source>move to %1 after %n day(s)</source>
        <extracomment>Goes on after &quot;Objects below logs/&quot;. %1 is a storage class</extracomment>
        <translation>
            <numerusform>%n일 후 %1(으)로 전환</numerusform>
        </translation>
    </message>
    <message>
        <source>are deleted on %1</source>
        <extracomment>Goes on after &quot;Objects below logs/&quot;. %1 is a date</extracomment>
        <translation>%1에 삭제</translation>
    </message>
    <message numerus="yes">
        <source>are deleted after %n day(s)</source>
        <extracomment>Goes on after &quot;Objects below logs/&quot;</extracomment>
        <translation>
            <numerusform>%n일 후 삭제</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>older versions move to %1 %n day(s) after they were replaced</source>
        <extracomment>A clause of its own. %1 is a storage class; the days count from when a newer version came</extracomment>
        <translation>
            <numerusform>이전 버전은 교체된 지 %n일 후 %1(으)로 전환</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>older versions are deleted %n day(s) after they were replaced</source>
        <extracomment>A clause of its own</extracomment>
        <translation>
            <numerusform>이전 버전은 교체된 지 %n일 후 삭제</numerusform>
        </translation>
    </message>
    <message>
        <source>delete markers that hide nothing any more are removed</source>
        <extracomment>A clause of its own</extracomment>
        <translation>더 이상 숨길 버전이 없는 삭제 마커 제거</translation>
    </message>
    <message numerus="yes">
        <source>Unfinished uploads are removed after %n day(s)</source>
        <translation>
            <numerusform>완료되지 않은 업로드는 %n일 후 제거</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Unfinished uploads below %1 are removed after %n day(s)</source>
        <extracomment>%1 is the folder, or the beginning of the keys, that the uploads are for</extracomment>
        <translation>
            <numerusform>%1 아래의 완료되지 않은 업로드는 %n일 후 제거</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>unfinished uploads are removed after %n day(s)</source>
        <extracomment>A clause of its own</extracomment>
        <translation>
            <numerusform>완료되지 않은 업로드는 %n일 후 제거</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>A sentence: %1 is &quot;Objects below logs/&quot;, %2 &quot;move to Standard IA after 30 days and are deleted after 365 days&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is &quot;Objects below logs/&quot;, %2 what happens there: &quot;unfinished uploads are removed after 7 days&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>%1: nothing happens yet.</source>
        <extracomment>%1 is &quot;Objects below logs/&quot;</extracomment>
        <translation>%1: 아직 아무 일도 일어나지 않습니다.</translation>
    </message>
    <message>
        <source>%1.</source>
        <extracomment>A whole sentence; here it gets its full stop</extracomment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>Move to %1</source>
        <extracomment>What a rule does with objects: %1 is a storage class</extracomment>
        <translation>%1(으)로 전환</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>영구 삭제</translation>
    </message>
    <message>
        <source>Delete, keeping a version</source>
        <extracomment>The object becomes an older version</extracomment>
        <translation>버전을 남기고 삭제</translation>
    </message>
    <message>
        <source>Remove the delete marker</source>
        <translation>삭제 마커 제거</translation>
    </message>
    <message>
        <source>Remove the unfinished upload</source>
        <translation>완료되지 않은 업로드 제거</translation>
    </message>
</context>
<context>
    <name>LifecycleTab</name>
    <message>
        <source>These rules cannot be shown: %1. They can still be changed as text, and nothing in them is lost.</source>
        <translation>이 규칙을 표시할 수 없습니다: %1. 텍스트로는 변경할 수 있으며 내용이 사라지지 않습니다.</translation>
    </message>
</context>
<context>
    <name>LifecycleTemplates</name>
    <message>
        <source>Clean up broken uploads</source>
        <translation>중단된 업로드 정리</translation>
    </message>
    <message>
        <source>Logs: to IA, to Archive, then delete</source>
        <extracomment>Becomes a menu entry; IA is the storage class Standard IA</extracomment>
        <translation>로그: IA, 아카이브로 전환 후 삭제</translation>
    </message>
    <message>
        <source>Delete temporary files</source>
        <translation>임시 파일 삭제</translation>
    </message>
    <message>
        <source>Delete older versions</source>
        <translation>이전 버전 삭제</translation>
    </message>
</context>
<context>
    <name>ListFieldEditor</name>
    <message>
        <source>One a line</source>
        <translation>한 줄에 하나씩</translation>
    </message>
    <message>
        <source>Add a common one</source>
        <translation>자주 쓰는 항목 추가</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>&amp;File</source>
        <translation>파일(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>편집(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>보기(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>이동(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Bucket</source>
        <translation>버킷(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Transfers</source>
        <translation>전송(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>도움말(&amp;H)</translation>
    </message>
    <message>
        <source>Tool Bar</source>
        <translation>도구 모음</translation>
    </message>
    <message>
        <source>More that can be done here</source>
        <translation>여기에서 할 수 있는 다른 작업</translation>
    </message>
    <message>
        <source>More</source>
        <translation>더 보기</translation>
    </message>
    <message>
        <source>&amp;Selected Transfers</source>
        <translation>선택한 전송(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Group of Transfers</source>
        <extracomment>What was dropped or chosen together</extracomment>
        <translation>전송 그룹(&amp;G)</translation>
    </message>
</context>
<context>
    <name>ManyPermissionsDialog</name>
    <message>
        <source>Who may do what with %1</source>
        <extracomment>%1 is &quot;12 objects in photos-1250000000&quot;</extracomment>
        <translation>%1의 액세스 권한</translation>
    </message>
    <message>
        <source>An account may have about 1000 permission entries in all. With so many objects some will be refused. To open a whole folder for reading, select the folder alone: that takes one entry, however many objects there are.</source>
        <translation>계정 하나에는 권한 항목을 모두 합해 약 1000개까지 설정할 수 있습니다. 객체가 너무 많아 일부는 거부됩니다. 폴더 전체를 읽기 가능하게 하려면 폴더만 선택하십시오. 객체 수와 관계없이 항목 하나로 충분합니다.</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>권한</translation>
    </message>
    <message>
        <source>Re&amp;place the rights of all accounts by these</source>
        <translation>모든 계정의 권한을 아래 내용으로 바꾸기(&amp;P)</translation>
    </message>
    <message>
        <source>An object that followed its bucket gets rights of its own by this, and is private unless you choose otherwise above.</source>
        <translation>버킷 권한을 상속하던 객체는 이 작업으로 자체 권한을 갖게 되며, 위에서 달리 선택하지 않으면 비공개가 됩니다.</translation>
    </message>
    <message>
        <source>The rights of accounts stay as they are.</source>
        <translation>계정의 권한은 그대로 유지됩니다.</translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>“%1” is not a cos:// path.</source>
        <translation>cos:// 경로가 아닙니다: “%1”</translation>
    </message>
    <message>
        <source>There is nothing to go back to.</source>
        <translation>뒤로 돌아갈 곳이 없습니다.</translation>
    </message>
    <message>
        <source>There is nothing to go forward to.</source>
        <translation>앞으로 이동할 곳이 없습니다.</translation>
    </message>
    <message>
        <source>There is no folder above this one.</source>
        <translation>상위 폴더가 없습니다.</translation>
    </message>
    <message>
        <source>There is no open account.</source>
        <translation>열린 계정이 없습니다.</translation>
    </message>
    <message>
        <source>Nothing is being listed.</source>
        <translation>불러오는 목록이 없습니다.</translation>
    </message>
    <message>
        <source>No folder is open.</source>
        <translation>열린 폴더가 없습니다.</translation>
    </message>
    <message>
        <source>The account is not open.</source>
        <translation>계정이 열려 있지 않습니다.</translation>
    </message>
</context>
<context>
    <name>NewFolderDialog</name>
    <message>
        <source>New Folder</source>
        <translation>새 폴더</translation>
    </message>
    <message>
        <source>The folder will be in %1</source>
        <translation>폴더를 생성할 위치: %1</translation>
    </message>
    <message>
        <source>&amp;Name of the folder</source>
        <translation>폴더 이름(&amp;N)</translation>
    </message>
    <message>
        <source>Create Folder</source>
        <translation>폴더 생성</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>A name at the top of a bucket cannot begin with “\”.</source>
        <translation>버킷 최상위의 이름은 “\”로 시작할 수 없습니다.</translation>
    </message>
    <message>
        <source>A name cannot contain “/”. Create one folder after the other.</source>
        <translation>이름에는 “/”를 사용할 수 없습니다. 폴더를 하나씩 생성하십시오.</translation>
    </message>
    <message>
        <source>“.” and “..” mean something else in paths and cannot be names.</source>
        <translation>“.”와 “..”는 경로에서 다른 의미를 가지므로 이름으로 사용할 수 없습니다.</translation>
    </message>
    <message>
        <source>The name contains an invisible control character, perhaps a tab or a line break.</source>
        <translation>이름에 탭이나 줄 바꿈 같은 보이지 않는 제어 문자가 포함되어 있습니다.</translation>
    </message>
    <message numerus="yes">
        <source>The name is too long by %Ln byte(s). The whole path may have 850 bytes.</source>
        <translation>
            <numerusform>이름이 %Ln바이트 초과되었습니다. 전체 경로는 최대 850바이트입니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is a folder of that name already.</source>
        <translation>같은 이름의 폴더가 이미 있습니다.</translation>
    </message>
    <message>
        <source>Creating the folder…</source>
        <translation>폴더를 생성하는 중…</translation>
    </message>
</context>
<context>
    <name>NoteLabel</name>
    <message>
        <source>Request id: %1</source>
        <translation>요청 ID: %1</translation>
    </message>
</context>
<context>
    <name>NumberFieldEditor</name>
    <message numerus="yes">
        <source>second(s)</source>
        <comment>unit behind a number</comment>
        <translation>
            <numerusform>초</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>day(s)</source>
        <comment>unit behind a number</comment>
        <translation>
            <numerusform>일</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>byte(s)</source>
        <comment>unit behind a number</comment>
        <translation>
            <numerusform>바이트</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ObjectActions</name>
    <message>
        <source>Deleting from %1</source>
        <translation>%1에서 삭제하는 중</translation>
    </message>
    <message>
        <source>No folder is open.</source>
        <translation>열린 폴더가 없습니다.</translation>
    </message>
    <message>
        <source>Nothing is selected.</source>
        <translation>선택한 항목이 없습니다.</translation>
    </message>
    <message>
        <source>There is no open account.</source>
        <translation>열린 계정이 없습니다.</translation>
    </message>
    <message numerus="yes">
        <source>Stopped. %Ln object(s) were deleted.</source>
        <translation>
            <numerusform>중지되었습니다. 객체 %Ln개가 삭제되었습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln object(s) deleted.</source>
        <translation>
            <numerusform>객체 %Ln개가 삭제되었습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Preparing %Ln path(s) to be copied…</source>
        <translation>
            <numerusform>복사할 경로 %Ln개를 준비하는 중…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln path(s) copied.</source>
        <translation>
            <numerusform>경로 %Ln개를 복사했습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>The account is not open.</source>
        <translation>계정이 열려 있지 않습니다.</translation>
    </message>
</context>
<context>
    <name>ObjectChanges</name>
    <message numerus="yes">
        <source>Stopped. %Ln object(s) were changed.</source>
        <translation>
            <numerusform>중지했습니다. 객체 %Ln개가 변경되었습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln object(s) were changed.</source>
        <translation>
            <numerusform>객체 %Ln개를 변경했습니다.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ObjectDrag</name>
    <message numerus="yes">
        <source>%Ln item(s)</source>
        <comment>dragged objects and folders</comment>
        <translation>
            <numerusform>항목 %Ln개</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ObjectFailureModel</name>
    <message>
        <source>Key</source>
        <translation>객체 키</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>이유</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>코드</translation>
    </message>
    <message>
        <source>Request id</source>
        <translation>요청 ID</translation>
    </message>
</context>
<context>
    <name>ObjectHeadersChange</name>
    <message>
        <source>%1 (removed)</source>
        <translation>%1(제거)</translation>
    </message>
    <message>
        <source>All tags (removed)</source>
        <translation>모든 태그(제거)</translation>
    </message>
    <message>
        <source>Tag %1 = %2</source>
        <translation>태그 %1 = %2</translation>
    </message>
    <message>
        <source>A header that is replaced needs a value.</source>
        <translation>바꿀 헤더에는 값이 필요합니다.</translation>
    </message>
    <message>
        <source>Values of headers have Latin letters, digits and signs only.</source>
        <translation>헤더 값에는 로마자, 숫자, 기호만 사용할 수 있습니다.</translation>
    </message>
    <message>
        <source>Names of metadata have letters, digits and hyphens only.</source>
        <translation>메타데이터 이름에는 문자, 숫자, 하이픈만 사용할 수 있습니다.</translation>
    </message>
    <message>
        <source>Metadata needs a value of Latin letters, digits and signs.</source>
        <translation>메타데이터에는 로마자, 숫자, 기호로 된 값이 필요합니다.</translation>
    </message>
    <message>
        <source>Metadata is longer than 2 KB in all.</source>
        <translation>메타데이터가 모두 합해 2KB보다 깁니다.</translation>
    </message>
    <message>
        <source>An object has at most ten tags.</source>
        <translation>객체의 태그는 최대 10개입니다.</translation>
    </message>
    <message>
        <source>A name of metadata is there twice; capitals do not count.</source>
        <translation>메타데이터 이름이 중복되었습니다(대소문자 구분 안 함).</translation>
    </message>
    <message>
        <source>A tag needs a name.</source>
        <translation>태그에는 이름이 필요합니다.</translation>
    </message>
    <message>
        <source>A tag&apos;s name has at most 128 bytes, its value at most 256.</source>
        <translation>태그 이름은 최대 128바이트, 값은 최대 256바이트입니다.</translation>
    </message>
    <message>
        <source>Tags have letters, digits, spaces and + - _ = . : / only.</source>
        <translation>태그에는 문자, 숫자, 공백 및 + - _ = . : / 만 사용할 수 있습니다.</translation>
    </message>
    <message>
        <source>Two tags have the same name.</source>
        <translation>이름이 같은 태그가 두 개 있습니다.</translation>
    </message>
</context>
<context>
    <name>ObjectHeadersDialog</name>
    <message>
        <source>Headers, class and tags of %1</source>
        <extracomment>%1 is &quot;12 objects in photos-1250000000&quot;</extracomment>
        <translation>%1의 헤더, 스토리지 클래스, 태그</translation>
    </message>
    <message>
        <source>none: all tags are removed</source>
        <extracomment>the object has no tags</extracomment>
        <translation>없음: 모든 태그 제거</translation>
    </message>
    <message>
        <source>team=pictures, stage=draft</source>
        <translation>team=pictures, stage=draft</translation>
    </message>
    <message>
        <source>Nothing will be sent: everything is kept.</source>
        <translation>전송되는 내용이 없습니다. 모두 그대로 유지됩니다.</translation>
    </message>
    <message>
        <source>This will be sent for each object:</source>
        <translation>각 객체에 대해 다음이 전송됩니다:</translation>
    </message>
    <message>
        <source>Each object is copied onto itself, since its headers cannot be changed otherwise. Headers, metadata, class, tags and permissions that are kept are carried along. The date of the object becomes that of now, and with versioning a new version is made.</source>
        <translation>헤더는 다른 방법으로 변경할 수 없으므로 각 객체를 자기 자신에 복사합니다. 유지하는 헤더, 메타데이터, 클래스, 태그, 권한은 그대로 옮겨집니다. 객체의 날짜는 현재 날짜가 되며, 버전 관리가 켜져 있으면 새 버전이 만들어집니다.</translation>
    </message>
    <message>
        <source>Headers and Storage Class</source>
        <translation>헤더 및 스토리지 클래스</translation>
    </message>
    <message>
        <source>Add &amp;Metadata</source>
        <translation>메타데이터 추가(&amp;M)</translation>
    </message>
    <message>
        <source>A value of your own, stored with each object.</source>
        <translation>각 객체와 함께 저장되는 사용자 지정 값입니다.</translation>
    </message>
    <message>
        <source>&amp;Storage class</source>
        <translation>스토리지 클래스(&amp;S)</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>유지</translation>
    </message>
    <message>
        <source>Replace all &amp;tags</source>
        <translation>모든 태그 바꾸기(&amp;T)</translation>
    </message>
    <message>
        <source>Tags, as in: team=pictures, stage=draft</source>
        <translation>태그(예: team=pictures, stage=draft)</translation>
    </message>
    <message>
        <source>none</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>Keep (%1)</source>
        <extracomment>%1 is the storage class that the object has</extracomment>
        <translation>유지(%1)</translation>
    </message>
</context>
<context>
    <name>ObjectPermissionsDialog</name>
    <message>
        <source>Permissions</source>
        <translation>권한</translation>
    </message>
    <message>
        <source>Who may do what with “%1”</source>
        <translation>“%1”의 액세스 권한</translation>
    </message>
    <message>
        <source>Waiting for the service</source>
        <translation>서비스 응답을 기다리는 중</translation>
    </message>
    <message>
        <source>Read Again</source>
        <translation>다시 불러오기</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>저장</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Somebody else has changed these permissions meanwhile. They are now: %1. What they changed stands here; save again to replace it by what you see below.</source>
        <translation>그 사이 다른 사람이 이 권한을 변경했습니다. 현재: %1. 변경된 내용은 여기에 표시됩니다. 다시 저장하면 아래 내용으로 바뀝니다.</translation>
    </message>
    <message>
        <source>What somebody else changed</source>
        <translation>다른 사람이 변경한 내용</translation>
    </message>
    <message>
        <source>Drop My Changes and Read Again</source>
        <translation>내 변경을 버리고 다시 불러오기</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>what has been begun goes on</extracomment>
        <translation>닫기</translation>
    </message>
</context>
<context>
    <name>ObjectPresentation</name>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>크기</translation>
    </message>
    <message>
        <source>Modified</source>
        <translation>수정 시간</translation>
    </message>
    <message>
        <source>Storage class</source>
        <translation>스토리지 클래스</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>유형</translation>
    </message>
    <message>
        <source>ETag</source>
        <translation>ETag</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>폴더</translation>
    </message>
    <message>
        <source>This object is archived. Restore it before downloading it.</source>
        <translation>이 객체는 아카이브되어 있습니다. 다운로드하기 전에 복원하십시오.</translation>
    </message>
    <message>
        <source>Folder %1</source>
        <extracomment>Read aloud by screen readers. %1 is a folder&apos;s name.</extracomment>
        <translation>폴더 %1</translation>
    </message>
    <message>
        <source>%1, %2, archived</source>
        <extracomment>Read aloud by screen readers. %1 is a file&apos;s name, %2 its size.</extracomment>
        <translation>%1, %2, 아카이브됨</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>Read aloud by screen readers. %1 is a file&apos;s name, %2 its size.</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Read aloud by screen readers. %1 is a column&apos;s title, %2 what the cell says.</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>ObjectPropertiesDialog</name>
    <message numerus="yes">
        <source>%Ln item(s) in %1</source>
        <translation>
            <numerusform>%1의 항목 %Ln개</numerusform>
        </translation>
    </message>
    <message>
        <source>Object</source>
        <translation>객체</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>객체 키</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>주소</translation>
    </message>
    <message>
        <source>Bucket</source>
        <translation>버킷</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>리전</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>크기</translation>
    </message>
    <message>
        <source>Modified</source>
        <translation>수정 시간</translation>
    </message>
    <message>
        <source>Local time</source>
        <translation>현지 시간</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>콘텐츠</translation>
    </message>
    <message>
        <source>ETag</source>
        <translation>ETag</translation>
    </message>
    <message>
        <source>CRC-64</source>
        <translation>CRC-64</translation>
    </message>
    <message>
        <source>Storage class</source>
        <translation>스토리지 클래스</translation>
    </message>
    <message>
        <source>Storage tier</source>
        <translation>스토리지 계층</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>복원</translation>
    </message>
    <message>
        <source>Version id</source>
        <translation>버전 ID</translation>
    </message>
    <message>
        <source>Kind of object</source>
        <translation>객체 종류</translation>
    </message>
    <message>
        <source>Content type</source>
        <translation>콘텐츠 유형</translation>
    </message>
    <message>
        <source>Content encoding</source>
        <translation>콘텐츠 인코딩</translation>
    </message>
    <message>
        <source>Content language</source>
        <translation>콘텐츠 언어</translation>
    </message>
    <message>
        <source>Content disposition</source>
        <translation>콘텐츠 처리 방식</translation>
    </message>
    <message>
        <source>Cache control</source>
        <translation>캐시 제어</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>만료</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>메타데이터</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>선택 항목</translation>
    </message>
    <message>
        <source>Folders selected</source>
        <translation>선택한 폴더</translation>
    </message>
    <message>
        <source>Objects selected</source>
        <translation>선택한 객체</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>합계</translation>
    </message>
    <message>
        <source>Together, with all in the folders</source>
        <translation>합계(폴더 안의 모든 항목 포함)</translation>
    </message>
    <message>
        <source>Objects</source>
        <translation>객체</translation>
    </message>
</context>
<context>
    <name>ObjectReportDialog</name>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 and %2 are whole sentences</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>복사</translation>
    </message>
    <message>
        <source>Copy All</source>
        <translation>모두 복사</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>CSV로 저장…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
</context>
<context>
    <name>PermissionActions</name>
    <message>
        <source>Permissions saved.</source>
        <translation>권한을 저장했습니다.</translation>
    </message>
    <message>
        <source>The folder is public. It may take a few minutes until all know.</source>
        <translation>폴더를 공개했습니다. 모두 반영되기까지 몇 분 걸릴 수 있습니다.</translation>
    </message>
    <message>
        <source>The folder is private. It may take a few minutes until all know.</source>
        <translation>폴더를 비공개로 했습니다. 모두 반영되기까지 몇 분 걸릴 수 있습니다.</translation>
    </message>
    <message>
        <source>Changing permissions in %1</source>
        <translation>%1의 권한을 변경하는 중</translation>
    </message>
    <message>
        <source>No folder is open.</source>
        <translation>열린 폴더가 없습니다.</translation>
    </message>
    <message>
        <source>Nothing is selected.</source>
        <translation>선택한 항목이 없습니다.</translation>
    </message>
    <message>
        <source>Changing headers in %1</source>
        <translation>%1의 헤더를 변경하는 중</translation>
    </message>
    <message>
        <source>The permissions were not saved: somebody else has changed them meanwhile.</source>
        <translation>권한이 저장되지 않았습니다. 그동안 다른 사람이 변경했습니다.</translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>환경설정</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>언어(&amp;L)</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>시스템 설정 따름</translation>
    </message>
    <message>
        <source>&amp;Download folder</source>
        <translation>다운로드 폴더(&amp;D)</translation>
    </message>
    <message>
        <source>Download folder</source>
        <translation>다운로드 폴더</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>선택…</translation>
    </message>
    <message>
        <source>Choose the download folder</source>
        <translation>다운로드 폴더를 선택합니다</translation>
    </message>
    <message>
        <source>Use Default</source>
        <translation>기본값 사용</translation>
    </message>
    <message>
        <source>Downloads without a folder of their own go there. Changes apply at once.</source>
        <translation>폴더를 따로 지정하지 않은 다운로드는 이 폴더에 저장됩니다. 변경 사항은 즉시 적용됩니다.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Choose the Download Folder</source>
        <translation>다운로드 폴더 선택</translation>
    </message>
    <message>
        <source>This is the system&apos;s download folder.</source>
        <translation>시스템의 다운로드 폴더입니다.</translation>
    </message>
    <message>
        <source>General</source>
        <extracomment>A page of the preferences</extracomment>
        <translation>일반</translation>
    </message>
    <message>
        <source>Transfers</source>
        <extracomment>A page of the preferences</extracomment>
        <translation>전송</translation>
    </message>
    <message>
        <source>Uploads</source>
        <extracomment>A page of the preferences: what uploads do that nobody chooses options for</extracomment>
        <translation>업로드</translation>
    </message>
    <message>
        <source>Downloads</source>
        <extracomment>A page of the preferences: what downloads do that nobody chooses options for</extracomment>
        <translation>다운로드</translation>
    </message>
</context>
<context>
    <name>PreviewModel</name>
    <message>
        <source>At the next run</source>
        <translation>다음 실행 시</translation>
    </message>
    <message>
        <source>Within a week</source>
        <translation>1주일 이내</translation>
    </message>
    <message>
        <source>Within 30 days</source>
        <translation>30일 이내</translation>
    </message>
    <message>
        <source>Within 90 days</source>
        <translation>90일 이내</translation>
    </message>
    <message>
        <source>Within a year</source>
        <translation>1년 이내</translation>
    </message>
    <message>
        <source>Later than in a year</source>
        <translation>1년 이후</translation>
    </message>
    <message>
        <source>%1, if they have the tags</source>
        <extracomment>%1 is something a rule does. The rule is for objects with certain tags, and these were not looked at</extracomment>
        <translation>%1(태그가 있는 경우)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a span of time, %2 what happens in it: &quot;Within a week: Move to Archive&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>At the next run (%1)</source>
        <translation>다음 실행 시(%1)</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>작업</translation>
    </message>
    <message>
        <source>Objects</source>
        <extracomment>Column: how many</extracomment>
        <translation>객체 수</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>크기</translation>
    </message>
</context>
<context>
    <name>PreviewPane</name>
    <message>
        <source>All enabled rules together</source>
        <translation>활성화된 모든 규칙</translation>
    </message>
    <message>
        <source>Only “%1”</source>
        <extracomment>%1 is the name of a lifecycle rule</extracomment>
        <translation>“%1”만</translation>
    </message>
    <message>
        <source>See what the rules would do to the objects that are there now, and when. Nothing is changed.</source>
        <translation>현재 있는 객체에 규칙이 언제 무엇을 하는지 확인합니다. 아무것도 변경되지 않습니다.</translation>
    </message>
    <message>
        <source>The rules have changed since.</source>
        <translation>그 후 규칙이 변경되었습니다.</translation>
    </message>
    <message>
        <source>Which rules to look at</source>
        <translation>확인할 규칙</translation>
    </message>
    <message>
        <source>&amp;Look at the Objects</source>
        <translation>객체 확인(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>중지(&amp;S)</translation>
    </message>
    <message>
        <source>What happens, and when</source>
        <translation>작업 및 시점</translation>
    </message>
    <message numerus="yes">
        <source>Looking at the objects: %Ln so far, %1…</source>
        <extracomment>%1 is the size of the objects</extracomment>
        <translation>
            <numerusform>객체를 확인하는 중: 현재까지 %Ln개, %1…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped after %Ln object(s) (%1). What follows is about these alone.</source>
        <extracomment>%1 is the size of the objects</extracomment>
        <translation>
            <numerusform>객체 %Ln개(%1)를 확인한 뒤 중지했습니다. 아래는 이 객체에 대한 결과입니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln object(s) (%1) were looked at.</source>
        <extracomment>%1 is the size of the objects</extracomment>
        <translation>
            <numerusform>객체 %Ln개(%1)를 확인했습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>The rules do nothing to any of them.</source>
        <translation>규칙이 적용되는 객체가 없습니다.</translation>
    </message>
    <message>
        <source>Something happens to each of them.</source>
        <translation>모든 객체에 규칙이 적용됩니다.</translation>
    </message>
    <message>
        <source>The rules do nothing to %1 of them.</source>
        <extracomment>%1 is a number of objects</extracomment>
        <translation>그중 %1개에는 규칙이 적용되지 않습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln object(s) (%1) leave %2 up to %3 days before the end of its minimum stay, which is billed all the same.</source>
        <extracomment>%1 is the size of the objects, %2 a storage class, %3 a number of days</extracomment>
        <translation>
            <numerusform>객체 %Ln개(%1)가 %2의 최소 보관 기간보다 최대 %3일 일찍 이동되거나 삭제됩니다. 최소 보관 기간의 요금은 그대로 부과됩니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln object(s) smaller than 64 KB will be billed as 64 KB each in %1.</source>
        <extracomment>%1 is a storage class</extracomment>
        <translation>
            <numerusform>64KB보다 작은 객체 %Ln개는 %1에서 각각 64KB로 청구됩니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>These keys may not ask whether the bucket keeps versions. If it does, deleted objects stay as older versions, and what the rules do to older versions is missing here.</source>
        <translation>이 키에는 버킷의 버전 관리 상태를 확인할 권한이 없습니다. 버전 관리를 사용하는 경우 삭제된 객체는 이전 버전으로 남으며, 이전 버전에 대한 규칙의 작업은 여기에 포함되지 않습니다.</translation>
    </message>
</context>
<context>
    <name>ProgramActions</name>
    <message>
        <source>Follow the System</source>
        <translation>시스템 설정 따름</translation>
    </message>
</context>
<context>
    <name>PropertiesDialog</name>
    <message>
        <source>Properties</source>
        <translation>속성</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>불러오는 중</translation>
    </message>
    <message>
        <source>General</source>
        <translation>일반</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>헤더</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>헤더</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>값</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>복사</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>다시 시도</translation>
    </message>
    <message>
        <source>Copy All</source>
        <translation>모두 복사</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
</context>
<context>
    <name>PublicAccessBox</name>
    <message>
        <source>Keep as it is</source>
        <extracomment>nothing is changed</extracomment>
        <translation>그대로 유지</translation>
    </message>
    <message>
        <source>As the bucket</source>
        <translation>버킷 권한 상속</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>비공개</translation>
    </message>
    <message>
        <source>Everyone may read</source>
        <translation>공개 읽기</translation>
    </message>
    <message>
        <source>Everyone may read and write</source>
        <translation>공개 읽기 및 쓰기</translation>
    </message>
    <message>
        <source>Objects that are public stay public, the others stay private.</source>
        <translation>공개된 객체는 공개로, 나머지는 비공개로 유지됩니다.</translation>
    </message>
    <message>
        <source>The rights of the bucket count; rights of its own, if there were any, are dropped.</source>
        <translation>버킷의 권한이 적용되며 자체 권한이 있으면 삭제됩니다.</translation>
    </message>
    <message>
        <source>Only those who are listed have rights, and those who have them by a policy.</source>
        <translation>목록에 있는 대상과 정책으로 허용된 대상만 권한을 가집니다.</translation>
    </message>
    <message>
        <source>Everyone on the internet can read it without signing in, at your cost.</source>
        <translation>인터넷의 누구나 로그인하지 않고 읽을 수 있으며, 비용은 본인이 부담합니다.</translation>
    </message>
    <message>
        <source>&amp;Public access</source>
        <translation>공개 액세스(&amp;P)</translation>
    </message>
</context>
<context>
    <name>PublicAccessQuestion</name>
    <message>
        <source>Public Access</source>
        <translation>공개 액세스</translation>
    </message>
    <message>
        <source>Open this to strangers?</source>
        <translation>모르는 사람에게 공개하시겠습니까?</translation>
    </message>
    <message>
        <source>You can take this back at any time. What somebody has downloaded until then stays with them.</source>
        <translation>언제든지 되돌릴 수 있지만 그 전에 다운로드된 내용은 되돌릴 수 없습니다.</translation>
    </message>
    <message>
        <source>Make Public</source>
        <translation>공개</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
</context>
<context>
    <name>RateSpinBox</name>
    <message>
        <source> MB/s</source>
        <extracomment>Megabytes a second, after a number; the blank belongs to it</extracomment>
        <translation> MB/초</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>제한 없음</translation>
    </message>
</context>
<context>
    <name>RecordListEditor</name>
    <message>
        <source>Empty</source>
        <translation>비어 있음</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>복사</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>제거</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>위로 이동</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>아래로 이동</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>number and title in a list</comment>
        <translation>%1. %2</translation>
    </message>
    <message numerus="yes">
        <source>There can be at most %n.</source>
        <translation>
            <numerusform>최대 %n개까지 가능합니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>title of a record in a list, and what is wrong with it</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>RecordTable</name>
    <message numerus="yes">
        <source>There can be at most %n.</source>
        <translation>
            <numerusform>최대 %n개까지 가능합니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <comment>name of a table, number of a row, name of a column</comment>
        <translation>%1 %2: %3</translation>
    </message>
    <message>
        <source>Remove this line</source>
        <translation>이 줄 제거</translation>
    </message>
    <message>
        <source>Remove line %1</source>
        <translation>%1번째 줄 제거</translation>
    </message>
</context>
<context>
    <name>RegionCombo</name>
    <message>
        <source>A region is written like ap-guangzhou: small letters, digits and hyphens.</source>
        <translation>리전은 ap-guangzhou처럼 영문 소문자, 숫자, 하이픈으로 씁니다.</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>A region in a list: its name and its id</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1 – %2 (older)</source>
        <extracomment>An old region in a list: its name and its id</extracomment>
        <translation>%1 – %2(이전)</translation>
    </message>
    <message>
        <source>Choose a region, or type its id</source>
        <translation>리전을 선택하거나 리전 ID를 입력하십시오</translation>
    </message>
</context>
<context>
    <name>RemoveAccountDialog</name>
    <message>
        <source>Remove Account</source>
        <translation>계정 제거</translation>
    </message>
    <message>
        <source>Remove the account “%1”?</source>
        <extracomment>%1 is the name of an account</extracomment>
        <translation>목록에서 “%1” 계정을 제거하시겠습니까?</translation>
    </message>
    <message>
        <source>Its keys are removed from the system keychain, too. Buckets and objects stay as they are.</source>
        <translation>시스템 키체인에서 이 계정의 키도 제거됩니다. 버킷과 객체는 그대로 유지됩니다.</translation>
    </message>
    <message>
        <source>Its keys are forgotten, too. Buckets and objects stay as they are.</source>
        <translation>이 계정의 키도 지워집니다. 버킷과 객체는 그대로 유지됩니다.</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>취소(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Remove Account and Keys</source>
        <translation>계정 및 키 제거(&amp;R)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln unfinished transfer(s) of this account are cancelled.</source>
        <translation>
            <numerusform>이 계정의 완료되지 않은 전송 %Ln개가 취소됩니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is stopped: %1</source>
        <extracomment>%1 is what is being done: Deleting from photos-1250000000</extracomment>
        <translation>중지되는 작업: %1</translation>
    </message>
</context>
<context>
    <name>ReportSaving</name>
    <message>
        <source>Save the Report</source>
        <translation>보고서 저장</translation>
    </message>
    <message>
        <source>The report could not be saved as %1: %2</source>
        <translation>보고서를 %1(으)로 저장할 수 없습니다: %2</translation>
    </message>
</context>
<context>
    <name>ReviewDialog</name>
    <message>
        <source>Delete Configuration</source>
        <translation>설정 삭제</translation>
    </message>
    <message>
        <source>Save Changes</source>
        <translation>변경 사항 저장</translation>
    </message>
    <message>
        <source>Delete the configuration “%1” of %2?</source>
        <translation>%2의 “%1” 설정을 삭제하시겠습니까?</translation>
    </message>
    <message>
        <source>Save “%1” of %2?</source>
        <translation>%2의 “%1”을(를) 저장하시겠습니까?</translation>
    </message>
    <message>
        <source>Somebody else has changed it since you opened it. Saving undoes their change.</source>
        <translation>연 뒤에 다른 사람이 변경했습니다. 저장하면 그 변경 사항이 취소됩니다.</translation>
    </message>
    <message>
        <source>What somebody else changed:</source>
        <translation>다른 사람이 변경한 내용:</translation>
    </message>
    <message>
        <source>Take Theirs and Drop My Changes</source>
        <translation>상대의 변경을 적용하고 내 변경 버리기</translation>
    </message>
    <message>
        <source>The bucket has exactly this already.</source>
        <translation>버킷이 이미 이 내용과 같습니다.</translation>
    </message>
    <message>
        <source>What will be gone:</source>
        <translation>삭제될 내용:</translation>
    </message>
    <message>
        <source>What saving would change now:</source>
        <translation>저장하면 변경될 내용:</translation>
    </message>
    <message>
        <source>What will change at once:</source>
        <translation>즉시 변경될 내용:</translation>
    </message>
    <message>
        <source>Show as &amp;XML</source>
        <translation>XML로 보기(&amp;X)</translation>
    </message>
    <message>
        <source>Show as &amp;JSON</source>
        <translation>JSON으로 보기(&amp;J)</translation>
    </message>
    <message>
        <source>Save Mine Anyway</source>
        <translation>내 변경 저장</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>저장</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
</context>
<context>
    <name>RuleCheck</name>
    <message>
        <source>The name has %1 characters. A name may have %2 at most.</source>
        <translation>이름이 %1자입니다. 이름은 최대 %2자까지 가능합니다.</translation>
    </message>
    <message>
        <source>The name contains characters that cannot be sent.</source>
        <translation>이름에 전송할 수 없는 문자가 있습니다.</translation>
    </message>
    <message>
        <source>The rule would be for no object: everything it is for is excluded.</source>
        <translation>규칙의 대상이 모두 제외되어 해당하는 객체가 없습니다.</translation>
    </message>
    <message>
        <source>This excludes nothing: the rule is not for these objects anyway.</source>
        <translation>이 제외는 효과가 없습니다. 이 객체들은 원래 규칙의 대상이 아닙니다.</translation>
    </message>
    <message numerus="yes">
        <source>No key is that long: keys have %n bytes at most.</source>
        <translation>
            <numerusform>그렇게 긴 키는 없습니다. 키는 최대 %n바이트입니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>The beginning of the key contains characters that cannot be sent.</source>
        <translation>키의 시작 부분에 전송할 수 없는 문자가 있습니다.</translation>
    </message>
    <message>
        <source>Keys rarely begin with a slash. The folder “logs” is “logs/”.</source>
        <translation>키가 슬래시로 시작하는 경우는 드뭅니다. “logs” 폴더는 “logs/”입니다.</translation>
    </message>
    <message numerus="yes">
        <source>A rule may ask for %n tags at most.</source>
        <translation>
            <numerusform>규칙 하나에는 태그를 최대 %n개까지 지정할 수 있습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>The tag needs a name.</source>
        <translation>태그에는 이름이 필요합니다.</translation>
    </message>
    <message>
        <source>The tag “%1” occurs twice. An object has each tag once.</source>
        <translation>“%1” 태그가 두 번 있습니다. 객체에는 각 태그가 하나씩만 있습니다.</translation>
    </message>
    <message>
        <source>The name of a tag has %1 bytes at most, its value %2.</source>
        <translation>태그의 이름은 최대 %1바이트, 값은 최대 %2바이트입니다.</translation>
    </message>
    <message>
        <source>No object is that large and that small at once.</source>
        <translation>두 크기 조건을 동시에 만족하는 객체는 없습니다.</translation>
    </message>
    <message>
        <source>No object is smaller than nothing.</source>
        <translation>0바이트보다 작은 객체는 없습니다.</translation>
    </message>
    <message>
        <source>The rule does nothing yet: choose what becomes of the objects.</source>
        <translation>규칙이 아직 아무 일도 하지 않습니다. 객체를 어떻게 처리할지 선택하십시오.</translation>
    </message>
    <message>
        <source>Unfinished uploads have no tags: make a rule of its own for them.</source>
        <translation>완료되지 않은 업로드에는 태그가 없습니다. 별도의 규칙을 만드십시오.</translation>
    </message>
    <message>
        <source>Deleting objects and cleaning up delete markers cannot be in one rule: make a second rule.</source>
        <translation>객체 삭제와 삭제 마커 정리는 한 규칙에 함께 둘 수 없습니다. 규칙을 하나 더 만드십시오.</translation>
    </message>
    <message>
        <source>Delete markers have no tags: make a rule of its own for them.</source>
        <translation>삭제 마커에는 태그가 없습니다. 별도의 규칙을 만드십시오.</translation>
    </message>
    <message>
        <source>A rule counts days or names dates, not both: make a second rule.</source>
        <translation>규칙 하나에는 일수와 날짜 중 하나만 사용할 수 있습니다. 규칙을 하나 더 만드십시오.</translation>
    </message>
    <message>
        <source>This day has come: it happens to all these objects at the next run, and to new ones the day after.</source>
        <translation>이미 지난 날짜입니다. 해당하는 모든 객체는 다음 실행 때, 새 객체는 다음 날 처리됩니다.</translation>
    </message>
    <message>
        <source>The number of days must be from %1 to %2.</source>
        <translation>일수는 %1에서 %2 사이여야 합니다.</translation>
    </message>
    <message>
        <source>Objects cannot be moved back to %1.</source>
        <translation>객체를 %1(으)로 되돌릴 수 없습니다.</translation>
    </message>
    <message>
        <source>The storage class “%1” is not known here.</source>
        <translation>“%1”은(는) 알 수 없는 스토리지 클래스입니다.</translation>
    </message>
    <message>
        <source>This bucket spans several zones: choose a multi-AZ storage class.</source>
        <translation>이 버킷은 다중 AZ입니다. 다중 AZ 스토리지 클래스를 선택하십시오.</translation>
    </message>
    <message>
        <source>This bucket is in one zone: choose a storage class that is not multi-AZ.</source>
        <translation>이 버킷은 단일 AZ입니다. 다중 AZ가 아닌 스토리지 클래스를 선택하십시오.</translation>
    </message>
    <message>
        <source>There is another step to %1.</source>
        <translation>%1(으)로 전환하는 단계가 또 있습니다.</translation>
    </message>
    <message>
        <source>%1 is colder than %2, so it must come later.</source>
        <translation>%1은(는) %2보다 콜드하므로 더 나중이어야 합니다.</translation>
    </message>
    <message>
        <source>This never happens: the objects are deleted before.</source>
        <translation>그 전에 객체가 삭제되므로 실행되지 않습니다.</translation>
    </message>
    <message>
        <source>This never happens: the versions are deleted before.</source>
        <translation>그 전에 버전이 삭제되므로 실행되지 않습니다.</translation>
    </message>
    <message>
        <source>This bucket has never kept versions: this does nothing.</source>
        <translation>이 버킷은 버전을 보관한 적이 없으므로 효과가 없습니다.</translation>
    </message>
</context>
<context>
    <name>RuleForm</name>
    <message>
        <source>Rule &amp;name</source>
        <translation>규칙 이름(&amp;N)</translation>
    </message>
    <message>
        <source>the service chooses one</source>
        <translation>서비스에서 자동 지정</translation>
    </message>
    <message>
        <source>Which objects</source>
        <translation>대상 객체</translation>
    </message>
    <message>
        <source>What becomes of them</source>
        <translation>객체 처리</translation>
    </message>
    <message>
        <source>Older versions</source>
        <translation>이전 버전</translation>
    </message>
    <message>
        <source>Unfinished uploads</source>
        <translation>완료되지 않은 업로드</translation>
    </message>
    <message>
        <source>&amp;Time</source>
        <translation>시점(&amp;T)</translation>
    </message>
    <message>
        <source>Days after the last change of each object</source>
        <translation>각 객체의 마지막 수정 후 일수</translation>
    </message>
    <message>
        <source>On a day, for all objects at once</source>
        <translation>지정한 날짜에 모든 객체를 한 번에</translation>
    </message>
    <message>
        <source>Delete ob&amp;jects on</source>
        <translation>객체 삭제 날짜(&amp;J)</translation>
    </message>
    <message>
        <source>Delete ob&amp;jects after</source>
        <translation>객체 삭제까지의 기간(&amp;J)</translation>
    </message>
    <message>
        <source>When objects are deleted</source>
        <translation>객체 삭제 시점</translation>
    </message>
    <message>
        <source>Delete vers&amp;ions this long after a newer one came</source>
        <translation>새 버전이 생긴 후 이전 버전 삭제까지의 기간(&amp;I)</translation>
    </message>
    <message>
        <source>Days until older versions are deleted</source>
        <translation>이전 버전 삭제까지의 일수</translation>
    </message>
    <message>
        <source>Remove delete markers that &amp;hide nothing any more</source>
        <translation>더 이상 숨길 버전이 없는 삭제 마커 제거(&amp;H)</translation>
    </message>
    <message>
        <source>Remove upl&amp;oads begun this long ago and never finished</source>
        <translation>완료되지 않은 업로드를 시작 후 제거하기까지의 기간(&amp;O)</translation>
    </message>
    <message>
        <source>Days until unfinished uploads are removed</source>
        <translation>완료되지 않은 업로드 제거까지의 일수</translation>
    </message>
    <message>
        <source>This rule says more than is shown here (%1). It is kept, but the preview does not know it.</source>
        <extracomment>%1 is a list of technical names</extracomment>
        <translation>이 규칙에는 여기에 표시되지 않은 내용(%1)이 있습니다. 내용은 유지되지만 미리 보기에는 반영되지 않습니다.</translation>
    </message>
</context>
<context>
    <name>RuleListModel</name>
    <message>
        <source>%1, switched off. %2</source>
        <extracomment>Of a lifecycle rule: %1 is its name, %2 what it would do</extracomment>
        <translation>%1, 비활성화됨. %2</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>Of a lifecycle rule: %1 is its name, %2 what it does</extracomment>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>ScheduleEditor</name>
    <message>
        <source>Choose at least one day, or these limits never hold.</source>
        <translation>요일을 하나 이상 선택하십시오. 그렇지 않으면 이 제한이 적용되지 않습니다.</translation>
    </message>
    <message>
        <source>Until that time of the next day.</source>
        <translation>다음 날 그 시각까지입니다.</translation>
    </message>
    <message>
        <source>On</source>
        <extracomment>Before the days of the week on which other limits hold</extracomment>
        <translation>요일</translation>
    </message>
    <message>
        <source>F&amp;rom</source>
        <extracomment>Before the time of the day at which other limits begin to hold</extracomment>
        <translation>시작(&amp;R)</translation>
    </message>
    <message>
        <source>un&amp;til</source>
        <extracomment>Between two times of the day</extracomment>
        <translation>종료(&amp;T)</translation>
    </message>
    <message>
        <source>Uplo&amp;ads</source>
        <translation>업로드(&amp;A)</translation>
    </message>
    <message>
        <source>Do&amp;wnloads</source>
        <translation>다운로드(&amp;W)</translation>
    </message>
    <message>
        <source>Limit of uploads at these hours</source>
        <translation>이 시간대의 업로드 속도 제한</translation>
    </message>
    <message>
        <source>Limit of downloads at these hours</source>
        <translation>이 시간대의 다운로드 속도 제한</translation>
    </message>
</context>
<context>
    <name>SelectionDialog</name>
    <message numerus="yes">
        <source>%Ln object(s) in %1</source>
        <translation>
            <numerusform>%1의 객체 %Ln개</numerusform>
        </translation>
    </message>
    <message>
        <source>Counting</source>
        <translation>집계 중</translation>
    </message>
    <message>
        <source>Count Again</source>
        <translation>다시 집계</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>It could not be counted which objects these are.</source>
        <translation>대상 객체를 집계할 수 없습니다.</translation>
    </message>
    <message numerus="yes">
        <source>Counting: %Ln object(s) so far</source>
        <translation>
            <numerusform>집계 중: 현재까지 객체 %Ln개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %Ln object(s)</source>
        <translation>
            <numerusform>객체 %Ln개 변경</numerusform>
        </translation>
    </message>
    <message>
        <source>Change</source>
        <translation>변경</translation>
    </message>
</context>
<context>
    <name>ServiceFields</name>
    <message>
        <source>This is neither a host like 127.0.0.1:9000 nor a template like {Bucket}.cos.{Region}.example.com.</source>
        <translation>127.0.0.1:9000 같은 호스트도 {Bucket}.cos.{Region}.example.com 같은 템플릿도 아닙니다.</translation>
    </message>
    <message>
        <source>A path is written like cos://photos-1250000000/2026/.</source>
        <translation>경로는 cos://photos-1250000000/2026/ 같은 형식으로 씁니다.</translation>
    </message>
    <message>
        <source>The name of a bucket ends in a hyphen and a number, the APPID: photos-1250000000.</source>
        <translation>버킷 이름은 photos-1250000000처럼 하이픈과 숫자(APPID)로 끝납니다.</translation>
    </message>
    <message>
        <source>Enter the address of the service.</source>
        <translation>서비스 주소를 입력하십시오.</translation>
    </message>
    <message>
        <source>Choose the region of the bucket, or test the connection to find it.</source>
        <translation>버킷의 리전을 선택하거나, 연결을 테스트하여 리전을 찾으십시오.</translation>
    </message>
    <message>
        <source>Without https everybody on the way can read what you transfer.</source>
        <translation>https를 사용하지 않으면 전송 경로상의 누구나 전송 내용을 읽을 수 있습니다.</translation>
    </message>
    <message>
        <source>Only for keys that may not list all buckets.</source>
        <translation>모든 버킷의 목록을 조회할 수 없는 키에만 필요합니다.</translation>
    </message>
    <message>
        <source>Not sure? Test the connection to find it.</source>
        <translation>잘 모르는 경우 연결을 테스트하여 찾으십시오.</translation>
    </message>
    <message>
        <source>Tencent Cloud COS</source>
        <translation>Tencent Cloud COS</translation>
    </message>
    <message>
        <source>Other address or domain template</source>
        <translation>다른 주소 또는 도메인 템플릿</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>프로토콜</translation>
    </message>
    <message>
        <source>Ser&amp;vice</source>
        <translation>서비스(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>주소(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Bucket or path</source>
        <translation>버킷 또는 경로(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Region</source>
        <translation>리전(&amp;R)</translation>
    </message>
</context>
<context>
    <name>SessionList</name>
    <message>
        <source>The account is not open any more.</source>
        <translation>계정이 더 이상 열려 있지 않습니다.</translation>
    </message>
</context>
<context>
    <name>SettingPage</name>
    <message>
        <source>The configuration was deleted.</source>
        <translation>설정을 삭제했습니다.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>저장했습니다.</translation>
    </message>
    <message>
        <source>This bucket cannot have it</source>
        <translation>이 버킷에서는 사용할 수 없습니다</translation>
    </message>
    <message>
        <source>You may not see this</source>
        <translation>볼 권한이 없습니다</translation>
    </message>
    <message>
        <source>The keys of this account have no right to read this setting. Whoever owns the bucket can grant it.</source>
        <translation>이 계정의 키에는 이 설정을 읽을 권한이 없습니다. 버킷 소유자가 권한을 부여할 수 있습니다.</translation>
    </message>
    <message>
        <source>This could not be loaded</source>
        <translation>불러올 수 없습니다</translation>
    </message>
    <message>
        <source>&amp;XML</source>
        <translation>XML(&amp;X)</translation>
    </message>
    <message>
        <source>&amp;JSON</source>
        <translation>JSON(&amp;J)</translation>
    </message>
    <message>
        <source>The text has a mistake; correct it first.</source>
        <translation>텍스트에 오류가 있습니다. 먼저 수정하십시오.</translation>
    </message>
    <message>
        <source>Correct what is marked first.</source>
        <translation>먼저 표시된 항목을 수정하십시오.</translation>
    </message>
    <message>
        <source>Nothing has been changed.</source>
        <translation>변경된 내용이 없습니다.</translation>
    </message>
    <message>
        <source>There is no configuration to delete.</source>
        <translation>삭제할 설정이 없습니다.</translation>
    </message>
    <message>
        <source>Looking at what the bucket has now…</source>
        <translation>버킷의 현재 설정을 확인하는 중…</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>저장하는 중…</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>다시 시도</translation>
    </message>
    <message>
        <source>&amp;Delete Configuration…</source>
        <translation>설정 삭제(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Undo Changes</source>
        <translation>변경 취소(&amp;U)</translation>
    </message>
    <message>
        <source>Sa&amp;ve…</source>
        <translation>저장(&amp;V)…</translation>
    </message>
</context>
<context>
    <name>SettingTabs</name>
    <message>
        <source>&amp;Settings</source>
        <translation>설정(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Try It</source>
        <translation>시험(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Rules</source>
        <translation>규칙(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Preview</source>
        <translation>미리 보기(&amp;P)</translation>
    </message>
</context>
<context>
    <name>Settings::Acceleration</name>
    <message>
        <source>&amp;Global acceleration</source>
        <translation>글로벌 가속(&amp;G)</translation>
    </message>
    <message>
        <source>It takes up to a quarter of an hour until a change acts everywhere. Traffic through the acceleration domain costs more.</source>
        <translation>변경 사항이 모두 적용되기까지 최대 15분이 걸립니다. 가속 도메인을 통한 트래픽은 비용이 더 듭니다.</translation>
    </message>
    <message>
        <source>On</source>
        <translation>켜짐</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>꺼짐</translation>
    </message>
    <message>
        <source>Acceleration</source>
        <translation>가속</translation>
    </message>
    <message>
        <source>A domain that reaches the bucket by the nearest entrance of the service&apos;s own network.</source>
        <translation>서비스 자체 네트워크의 가장 가까운 입구를 통해 버킷에 접근하는 도메인입니다.</translation>
    </message>
</context>
<context>
    <name>Settings::AccessControl</name>
    <message numerus="yes">
        <source>A list has at most 100 permissions; these are %Ln.</source>
        <translation>
            <numerusform>권한은 최대 100개까지 가능합니다. 현재 %Ln개입니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no permission to write a single object, only to a bucket.</source>
        <translation>쓰기 권한은 버킷에만 있으며 개별 객체에는 없습니다.</translation>
    </message>
    <message>
        <source>A Grant needs a Grantee and a Permission.</source>
        <translation>Grant에는 Grantee와 Permission이 필요합니다.</translation>
    </message>
    <message>
        <source>There must be an Owner and an AccessControlList.</source>
        <translation>Owner와 AccessControlList가 있어야 합니다.</translation>
    </message>
</context>
<context>
    <name>Settings::AccessControlText</name>
    <message>
        <source>Everyone on the internet can list and read every object in %1.</source>
        <translation>인터넷의 누구나 %1의 모든 객체를 조회하고 읽을 수 있습니다.</translation>
    </message>
    <message>
        <source>Everyone on the internet can upload to %1, and overwrite and delete what is in it, at your cost.</source>
        <translation>인터넷의 누구나 %1에 업로드하고 그 안의 항목을 덮어쓰거나 삭제할 수 있으며, 비용은 본인이 부담합니다.</translation>
    </message>
    <message>
        <source>Everyone on the internet can see who may do what with %1.</source>
        <translation>인터넷의 누구나 %1의 권한 설정을 볼 수 있습니다.</translation>
    </message>
    <message>
        <source>Everyone on the internet can change the permissions of %1, and so do anything.</source>
        <translation>인터넷의 누구나 %1의 권한을 변경할 수 있어 모든 작업이 가능합니다.</translation>
    </message>
    <message>
        <source>Anybody with an account at Tencent Cloud can list and read every object in %1.</source>
        <translation>Tencent Cloud 계정이 있는 사람은 누구나 %1의 모든 객체를 조회하고 읽을 수 있습니다.</translation>
    </message>
    <message>
        <source>Anybody with an account at Tencent Cloud can upload to %1, and overwrite and delete what is in it, at your cost.</source>
        <translation>Tencent Cloud 계정이 있는 사람은 누구나 %1에 업로드하고 그 안의 항목을 덮어쓰거나 삭제할 수 있으며, 비용은 본인이 부담합니다.</translation>
    </message>
    <message>
        <source>Anybody with an account at Tencent Cloud can see who may do what with %1.</source>
        <translation>Tencent Cloud 계정이 있는 사람은 누구나 %1의 권한 설정을 볼 수 있습니다.</translation>
    </message>
    <message>
        <source>Anybody with an account at Tencent Cloud can change the permissions of %1, and so do anything.</source>
        <translation>Tencent Cloud 계정이 있는 사람은 누구나 %1의 권한을 변경할 수 있어 모든 작업이 가능합니다.</translation>
    </message>
    <message>
        <source>Everyone on the internet can read %1, at your cost.</source>
        <translation>인터넷의 누구나 %1을(를) 읽을 수 있으며, 비용은 본인이 부담합니다.</translation>
    </message>
    <message>
        <source>Anybody with an account at Tencent Cloud can read %1, at your cost.</source>
        <translation>Tencent Cloud 계정이 있는 사람은 누구나 %1을(를) 읽을 수 있으며, 비용은 본인이 부담합니다.</translation>
    </message>
    <message>
        <source>As the bucket</source>
        <translation>버킷 권한 상속</translation>
    </message>
    <message>
        <source>Everyone may read and write</source>
        <translation>공개 읽기 및 쓰기</translation>
    </message>
    <message>
        <source>Everyone may read</source>
        <translation>공개 읽기</translation>
    </message>
    <message>
        <source>Everyone has some rights</source>
        <translation>모든 사용자에게 일부 권한 있음</translation>
    </message>
    <message>
        <source>Everyone who is signed in has some rights</source>
        <translation>로그인한 모든 사용자에게 일부 권한 있음</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>비공개</translation>
    </message>
    <message numerus="yes">
        <source>Private, shared with %Ln account(s)</source>
        <translation>
            <numerusform>비공개, 계정 %Ln개와 공유</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1; shared with %Ln account(s)</source>
        <extracomment>%1 is &quot;Everyone may read&quot; or the like</extracomment>
        <translation>
            <numerusform>%1, 계정 %Ln개와 공유</numerusform>
        </translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>모든 사용자</translation>
    </message>
    <message>
        <source>Everyone signed in</source>
        <extracomment>anybody with an account at Tencent Cloud</extracomment>
        <translation>로그인한 모든 사용자</translation>
    </message>
    <message>
        <source>Account %1</source>
        <translation>계정 %1</translation>
    </message>
    <message>
        <source>Sub-account %1 of %2</source>
        <translation>%2의 서브 계정 %1</translation>
    </message>
    <message>
        <source>Read</source>
        <extracomment>a right that an account has</extracomment>
        <translation>읽기</translation>
    </message>
    <message>
        <source>Write</source>
        <extracomment>a right that an account has</extracomment>
        <translation>쓰기</translation>
    </message>
    <message>
        <source>See rights</source>
        <extracomment>a right that an account has</extracomment>
        <translation>권한 보기</translation>
    </message>
    <message>
        <source>Change rights</source>
        <extracomment>a right that an account has</extracomment>
        <translation>권한 변경</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>a right that an account has: all of them</extracomment>
        <translation>전체</translation>
    </message>
    <message>
        <source>List the bucket and read its objects</source>
        <translation>버킷 조회 및 객체 읽기</translation>
    </message>
    <message>
        <source>Read the object</source>
        <translation>객체 읽기</translation>
    </message>
    <message>
        <source>Upload, overwrite and delete objects</source>
        <translation>객체 업로드, 덮어쓰기, 삭제</translation>
    </message>
    <message>
        <source>See this list</source>
        <translation>이 목록 보기</translation>
    </message>
    <message>
        <source>Change this list</source>
        <translation>이 목록 변경</translation>
    </message>
    <message>
        <source>All of these rights together</source>
        <translation>위의 모든 권한</translation>
    </message>
</context>
<context>
    <name>Settings::Acl</name>
    <message>
        <source>%1: %2</source>
        <comment>an account, and its rights</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>권한</translation>
    </message>
    <message>
        <source>Permissions (ACL)</source>
        <translation>권한(ACL)</translation>
    </message>
    <message>
        <source>Who may list, read and change this bucket, besides those to whom its policy or the account itself gives rights. Objects without permissions of their own follow it.</source>
        <translation>정책이나 계정 자체에서 권한을 부여한 대상 외에 이 버킷을 조회하고 읽고 변경할 수 있는 대상을 지정합니다. 자체 권한이 없는 객체도 이를 따릅니다.</translation>
    </message>
    <message>
        <source>The owner is %1, with the rights that %2 had.</source>
        <translation>소유자는 %1이(가) 되며 %2의 권한을 가집니다.</translation>
    </message>
</context>
<context>
    <name>Settings::Comparison</name>
    <message>
        <source>The file says nothing about it.</source>
        <translation>파일에 이 설정에 관한 내용이 없습니다.</translation>
    </message>
    <message>
        <source>This version of Coscope does not know the setting.</source>
        <translation>이 버전의 Coscope는 이 설정을 알지 못합니다.</translation>
    </message>
    <message>
        <source>The service cannot remove this setting once it was set.</source>
        <translation>이 설정은 한번 설정하면 서비스에서 제거할 수 없습니다.</translation>
    </message>
</context>
<context>
    <name>Settings::Cors</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 외 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>no site</source>
        <translation>사이트 없음</translation>
    </message>
    <message>
        <source>%1 for every site</source>
        <comment>methods, as in GET, PUT</comment>
        <translation>모든 사이트에 %1</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <comment>methods and sites</comment>
        <translation>%2에 %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name of a rule, and what it does</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Read objects and lists.</source>
        <translation>객체와 목록을 읽습니다.</translation>
    </message>
    <message>
        <source>Read size, type and date of objects.</source>
        <translation>객체의 크기, 유형, 날짜를 읽습니다.</translation>
    </message>
    <message>
        <source>Upload and overwrite objects.</source>
        <translation>객체를 업로드하고 덮어씁니다.</translation>
    </message>
    <message>
        <source>Upload with a form, and in parts.</source>
        <translation>양식 및 멀티파트로 업로드합니다.</translation>
    </message>
    <message>
        <source>Delete objects.</source>
        <translation>객체를 삭제합니다.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>이름(&amp;N)</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>선택 사항</translation>
    </message>
    <message>
        <source>&amp;Sites</source>
        <translation>사이트(Origin)(&amp;S)</translation>
    </message>
    <message>
        <source>Where the pages come from. One * may stand for any text; * alone is every site.</source>
        <translation>페이지의 출처입니다. 임의의 텍스트를 나타내는 * 하나를 사용할 수 있으며, *만 입력하면 모든 사이트를 뜻합니다.</translation>
    </message>
    <message>
        <source>May &amp;send</source>
        <translation>허용 메서드(&amp;S)</translation>
    </message>
    <message>
        <source>With &amp;headers</source>
        <translation>허용 헤더(&amp;H)</translation>
    </message>
    <message>
        <source>Headers that a page may add to its requests. Usually *.</source>
        <translation>페이지가 요청에 추가할 수 있는 헤더입니다. 보통 *입니다.</translation>
    </message>
    <message>
        <source>May &amp;see</source>
        <translation>노출 헤더(&amp;S)</translation>
    </message>
    <message>
        <source>Headers of the answer that a script of the page may read.</source>
        <translation>페이지의 스크립트가 읽을 수 있는 응답 헤더입니다.</translation>
    </message>
    <message>
        <source>Browsers &amp;remember it for</source>
        <translation>브라우저 캐시 시간(&amp;R)</translation>
    </message>
    <message>
        <source>as they like</source>
        <translation>브라우저에 맡김</translation>
    </message>
    <message>
        <source>Add Rule</source>
        <translation>규칙 추가</translation>
    </message>
    <message>
        <source>There are no rules: scripts on pages of other sites can neither read nor change anything here.</source>
        <translation>규칙이 없습니다. 다른 사이트의 페이지 스크립트는 이 버킷의 내용을 읽거나 변경할 수 없습니다.</translation>
    </message>
    <message>
        <source>Any Site May Read</source>
        <translation>모든 사이트에 읽기 허용</translation>
    </message>
    <message>
        <source>One Site May Upload</source>
        <translation>한 사이트에 업로드 허용</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>규칙</translation>
    </message>
    <message>
        <source>They are tried from the top; the first that fits answers.</source>
        <translation>위에서부터 차례로 확인하며 처음으로 일치하는 규칙이 적용됩니다.</translation>
    </message>
    <message>
        <source>Answers &amp;differ by site, also in caches (Vary: Origin)</source>
        <translation>사이트별로 응답을 구분, 캐시 포함(Vary: Origin)(&amp;D)</translation>
    </message>
    <message>
        <source>Switch this on when a cache between bucket and browser mixes up the answers for several sites.</source>
        <translation>버킷과 브라우저 사이의 캐시가 여러 사이트의 응답을 혼동할 때 켜십시오.</translation>
    </message>
    <message>
        <source>No rules</source>
        <translation>규칙 없음</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s)</source>
        <translation>
            <numerusform>규칙 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>Cross-Origin Access (CORS)</source>
        <translation>교차 출처 액세스(CORS)</translation>
    </message>
    <message>
        <source>Which other web sites may use this bucket from scripts on their pages. This gives nobody a right to objects: it only tells browsers what pages may ask for.</source>
        <translation>페이지의 스크립트에서 이 버킷을 사용할 수 있는 다른 웹 사이트를 지정합니다. 객체에 대한 권한을 부여하지 않으며, 페이지가 요청할 수 있는 것을 브라우저에 알려 줄 뿐입니다.</translation>
    </message>
    <message>
        <source>Web pages that read from this bucket or upload to it with scripts stop working at once, except where browsers still remember the rules.</source>
        <translation>스크립트로 이 버킷을 읽거나 업로드하는 웹 페이지는 브라우저가 규칙을 캐시한 경우를 제외하고 즉시 작동하지 않게 됩니다.</translation>
    </message>
</context>
<context>
    <name>Settings::CorsChecks</name>
    <message numerus="yes">
        <source>A bucket can have at most %n rule(s).</source>
        <translation>
            <numerusform>버킷 하나에는 규칙을 최대 %n개까지 설정할 수 있습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>The rules are longer than the 64 KB that the service takes.</source>
        <translation>규칙이 서비스의 제한인 64KB보다 깁니다.</translation>
    </message>
    <message>
        <source>Name at least one site, or * for all.</source>
        <translation>사이트를 하나 이상 지정하거나 모든 사이트를 뜻하는 *를 입력하십시오.</translation>
    </message>
    <message>
        <source>Choose at least one method.</source>
        <translation>메서드를 하나 이상 선택하십시오.</translation>
    </message>
    <message>
        <source>A time cannot be negative.</source>
        <translation>시간은 음수일 수 없습니다.</translation>
    </message>
    <message>
        <source>The service does not take the method %1.</source>
        <translation>서비스에서 %1 메서드를 지원하지 않습니다.</translation>
    </message>
    <message>
        <source>This rule never answers: rule %1 allows all that it allows.</source>
        <translation>규칙 %1에서 모두 허용하므로 이 규칙은 적용되지 않습니다.</translation>
    </message>
    <message>
        <source>“%1” has more than one *.</source>
        <translation>“%1”에 *가 두 개 이상 있습니다.</translation>
    </message>
    <message>
        <source>“%1” must begin with http:// or https://.</source>
        <translation>“%1”은(는) http:// 또는 https://로 시작해야 합니다.</translation>
    </message>
    <message>
        <source>“%1” must be only the beginning of an address, as in https://www.example.com: no path, no / at the end.</source>
        <translation>“%1”은(는) https://www.example.com처럼 주소의 앞부분만 입력해야 합니다. 경로나 끝의 /는 사용할 수 없습니다.</translation>
    </message>
    <message>
        <source>“%1” is not the name of a header.</source>
        <translation>“%1”은(는) 헤더 이름이 아닙니다.</translation>
    </message>
    <message>
        <source>Headers to be shown must be named in full, without *.</source>
        <translation>노출할 헤더는 * 없이 전체 이름으로 지정해야 합니다.</translation>
    </message>
</context>
<context>
    <name>Settings::Domains</name>
    <message>
        <source>&amp;Domain</source>
        <translation>도메인(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Leads to</source>
        <translation>연결 대상(&amp;L)</translation>
    </message>
    <message>
        <source>The objects, as the default address does</source>
        <translation>객체(기본 주소와 같음)</translation>
    </message>
    <message>
        <source>The static web site</source>
        <translation>정적 웹사이트</translation>
    </message>
    <message>
        <source>The global acceleration</source>
        <translation>글로벌 가속</translation>
    </message>
    <message>
        <source>&amp;In use</source>
        <translation>사용(&amp;I)</translation>
    </message>
    <message>
        <source>If another bucket &amp;has it</source>
        <translation>다른 버킷에서 사용 중인 경우(&amp;H)</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>거부</translation>
    </message>
    <message>
        <source>Take it over; prove ownership by a CNAME record</source>
        <translation>가져오기(CNAME 레코드로 소유권 증명)</translation>
    </message>
    <message>
        <source>Take it over; prove ownership by a TXT record</source>
        <translation>가져오기(TXT 레코드로 소유권 증명)</translation>
    </message>
    <message>
        <source>%1 (off)</source>
        <comment>a domain</comment>
        <translation>%1(꺼짐)</translation>
    </message>
    <message>
        <source>Add Domain</source>
        <translation>도메인 추가</translation>
    </message>
    <message>
        <source>Only the addresses of the service lead to this bucket.</source>
        <translation>서비스의 주소로만 이 버킷에 접근할 수 있습니다.</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>도메인</translation>
    </message>
    <message>
        <source>Point a CNAME record of the domain to the bucket&apos;s address first. In mainland China the domain needs an ICP filing.</source>
        <translation>먼저 도메인의 CNAME 레코드를 버킷 주소로 지정하십시오. 중국 본토에서는 도메인에 ICP 등록이 필요합니다.</translation>
    </message>
    <message>
        <source>Type a domain, as in files.example.com.</source>
        <translation>files.example.com처럼 도메인을 입력하십시오.</translation>
    </message>
    <message>
        <source>This domain is in the list already.</source>
        <translation>이 도메인은 이미 목록에 있습니다.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>없음</translation>
    </message>
    <message numerus="yes">
        <source>%n domain(s)</source>
        <translation>
            <numerusform>도메인 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>Custom Domains</source>
        <translation>사용자 지정 도메인</translation>
    </message>
    <message>
        <source>Domains of your own under which the bucket can be reached.</source>
        <translation>버킷에 접근할 수 있는 자체 도메인입니다.</translation>
    </message>
    <message>
        <source>All links through these domains stop working. The addresses of the service go on working.</source>
        <translation>이 도메인을 통한 모든 링크가 작동하지 않게 됩니다. 서비스의 주소는 계속 작동합니다.</translation>
    </message>
    <message>
        <source>A domain leads to one bucket only: the service refuses those that still lead to %1.</source>
        <translation>도메인은 하나의 버킷만 가리킵니다. 아직 %1을(를) 가리키는 도메인은 서비스가 거부합니다.</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n off</source>
        <comment>a number of domains, and how many of them are off</comment>
        <translation>
            <numerusform>%1, %n개 꺼짐</numerusform>
        </translation>
    </message>
    <message>
        <source>Give the domain a TXT record with this value where its DNS is kept, and save then:
%1</source>
        <translation>도메인의 DNS에 다음 값의 TXT 레코드를 추가한 다음 저장하십시오.
%1</translation>
    </message>
</context>
<context>
    <name>Settings::Encryption</name>
    <message>
        <source>None</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>Objects are encrypted only when the upload asks for it.</source>
        <translation>업로드 시 요청한 경우에만 객체가 암호화됩니다.</translation>
    </message>
    <message>
        <source>With keys of the service (AES-256)</source>
        <translation>서비스의 키로 암호화(AES-256)</translation>
    </message>
    <message>
        <source>Nothing to look after, and free.</source>
        <translation>관리할 것이 없으며 무료입니다.</translation>
    </message>
    <message>
        <source>With a key of the key management service (KMS)</source>
        <translation>키 관리 서비스(KMS)의 키로 암호화</translation>
    </message>
    <message>
        <source>Whoever reads an object needs a right to the key as well. The key service charges for use.</source>
        <translation>객체를 읽으려면 키에 대한 권한도 필요합니다. 키 서비스 사용에는 요금이 부과됩니다.</translation>
    </message>
    <message>
        <source>With keys of the service (SM4)</source>
        <translation>서비스의 키로 암호화(SM4)</translation>
    </message>
    <message>
        <source>The Chinese national standard; not in every region.</source>
        <translation>중국 국가 표준입니다. 일부 리전에서는 사용할 수 없습니다.</translation>
    </message>
    <message>
        <source>&amp;Encryption</source>
        <translation>암호화(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Key</source>
        <translation>키(&amp;K)</translation>
    </message>
    <message>
        <source>the service&apos;s default key</source>
        <translation>서비스의 기본 키</translation>
    </message>
    <message>
        <source>The id of the key, as the key management service shows it.</source>
        <translation>키 관리 서비스에 표시되는 키 ID입니다.</translation>
    </message>
    <message>
        <source>Key management service</source>
        <translation>키 관리 서비스</translation>
    </message>
    <message>
        <source>Keys of the service (%1)</source>
        <translation>서비스의 키(%1)</translation>
    </message>
    <message>
        <source>The service does not know “%1”.</source>
        <translation>서비스에서 “%1”을(를) 알 수 없습니다.</translation>
    </message>
    <message>
        <source>The id of a key has no spaces.</source>
        <translation>키 ID에는 공백이 없습니다.</translation>
    </message>
    <message>
        <source>Default Encryption</source>
        <translation>기본 암호화</translation>
    </message>
    <message>
        <source>How objects are encrypted on the disks of the service when an upload does not say. Objects that are there already stay as they are.</source>
        <translation>업로드 시 지정하지 않은 경우 서비스의 디스크에서 객체를 암호화하는 방법입니다. 이미 있는 객체는 그대로 유지됩니다.</translation>
    </message>
    <message>
        <source>New objects are no longer encrypted unless the upload asks for it. Objects that are there stay as they are.</source>
        <translation>업로드 시 요청하지 않으면 새 객체가 더 이상 암호화되지 않습니다. 이미 있는 객체는 그대로 유지됩니다.</translation>
    </message>
    <message>
        <source>The key %1 belongs to the region and the account of %2.</source>
        <translation>키 %1은(는) %2의 리전과 계정에 속합니다.</translation>
    </message>
    <message>
        <source>&amp;How the key encrypts</source>
        <translation>암호화 알고리즘(&amp;H)</translation>
    </message>
    <message>
        <source>As the service likes</source>
        <translation>서비스에서 결정</translation>
    </message>
</context>
<context>
    <name>Settings::File</name>
    <message>
        <source>The document in the file has a mistake in line %1: %2</source>
        <translation>파일에 있는 문서의 %1행에 오류가 있습니다: %2</translation>
    </message>
    <message>
        <source>The file is damaged: a setting in it has no name or no state.</source>
        <translation>파일이 손상되었습니다. 이름이나 상태가 없는 설정이 있습니다.</translation>
    </message>
    <message>
        <source>The file is damaged: the document of the setting “%1” is missing.</source>
        <translation>파일이 손상되었습니다. “%1” 설정의 문서가 없습니다.</translation>
    </message>
    <message>
        <source>This is not a file of bucket settings.</source>
        <translation>버킷 설정 파일이 아닙니다.</translation>
    </message>
    <message numerus="yes">
        <source>The file is damaged or cut off: after %n byte(s) it cannot be read.</source>
        <translation>
            <numerusform>파일이 손상되었거나 잘렸습니다. %n바이트 이후를 읽을 수 없습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file was written by a newer version of Coscope: its format is %1, and this one knows %2.</source>
        <translation>이 파일은 더 새로운 버전의 Coscope에서 작성되었습니다. 파일 형식은 %1이며 이 버전은 %2까지 지원합니다.</translation>
    </message>
    <message>
        <source>The file is damaged: its beginning is not complete.</source>
        <translation>파일이 손상되었습니다. 시작 부분이 완전하지 않습니다.</translation>
    </message>
    <message>
        <source>The file is damaged: the setting “%1” is in it twice.</source>
        <translation>파일이 손상되었습니다. “%1” 설정이 두 번 들어 있습니다.</translation>
    </message>
</context>
<context>
    <name>Settings::Inventory</name>
    <message>
        <source>Size</source>
        <translation>크기</translation>
    </message>
    <message>
        <source>Modified</source>
        <translation>수정 날짜</translation>
    </message>
    <message>
        <source>Storage class</source>
        <translation>스토리지 클래스</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>태그</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>매일</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>매주</translation>
    </message>
    <message>
        <source>Every month</source>
        <translation>매월</translation>
    </message>
    <message>
        <source>%1: %2*</source>
        <comment>name and prefix</comment>
        <translation>%1: %2*</translation>
    </message>
    <message>
        <source>%1 (off)</source>
        <comment>a task</comment>
        <translation>%1(꺼짐)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>이름(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;In use</source>
        <translation>사용(&amp;I)</translation>
    </message>
    <message>
        <source>Written &amp;how often</source>
        <translation>빈도(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Versions</source>
        <translation>버전(&amp;V)</translation>
    </message>
    <message>
        <source>Only current ones</source>
        <translation>현재 버전만</translation>
    </message>
    <message>
        <source>Old ones too</source>
        <translation>이전 버전 포함</translation>
    </message>
    <message>
        <source>&amp;Tell about each</source>
        <translation>출력 항목(&amp;T)</translation>
    </message>
    <message>
        <source>Into the buc&amp;ket</source>
        <translation>저장할 버킷(&amp;K)</translation>
    </message>
    <message>
        <source>A bucket in the same region, as qcs::cos:⟨region⟩::⟨bucket⟩.</source>
        <translation>같은 리전의 버킷이며 qcs::cos:⟨리전⟩::⟨버킷⟩ 형식입니다.</translation>
    </message>
    <message>
        <source>&amp;Folder or prefix there</source>
        <translation>저장할 폴더 또는 접두사(&amp;F)</translation>
    </message>
    <message>
        <source>F&amp;ormat</source>
        <translation>형식(&amp;O)</translation>
    </message>
    <message>
        <source>Add Task</source>
        <translation>작업 추가</translation>
    </message>
    <message>
        <source>No lists of objects are written.</source>
        <translation>객체 목록이 작성되지 않습니다.</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>작업</translation>
    </message>
    <message>
        <source>Letters, digits and . _ - make a name.</source>
        <translation>이름에는 문자, 숫자, . _ -를 사용할 수 있습니다.</translation>
    </message>
    <message>
        <source>There is another task of this name.</source>
        <translation>같은 이름의 작업이 이미 있습니다.</translation>
    </message>
    <message>
        <source>Name the bucket as qcs::cos:⟨region⟩::⟨bucket⟩.</source>
        <translation>버킷을 qcs::cos:⟨리전⟩::⟨버킷⟩ 형식으로 지정하십시오.</translation>
    </message>
    <message>
        <source>There are more tasks than the service lists at once. Those that are not shown stay as they are.</source>
        <translation>서비스가 한 번에 나열하는 것보다 작업이 많습니다. 표시되지 않은 작업은 그대로 유지됩니다.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>없음</translation>
    </message>
    <message numerus="yes">
        <source>%n task(s)</source>
        <translation>
            <numerusform>작업 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>Inventory</source>
        <translation>인벤토리</translation>
    </message>
    <message>
        <source>Lists of all objects, written regularly into a bucket: for reports, and for counting without asking.</source>
        <translation>모든 객체의 목록을 정기적으로 버킷에 작성합니다. 보고서나 조회 없는 집계에 사용합니다.</translation>
    </message>
    <message>
        <source>All tasks of this bucket are deleted. Lists that were written stay where they are.</source>
        <translation>이 버킷의 모든 작업이 삭제됩니다. 이미 작성된 목록은 그대로 유지됩니다.</translation>
    </message>
    <message>
        <source>%1: lists can only go into a bucket of the same region, not into %2.</source>
        <translation>%1: 목록은 같은 리전의 버킷에만 넣을 수 있으며 %2에는 넣을 수 없습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) write into %1.</source>
        <extracomment>%1 is the name of a bucket</extracomment>
        <translation>
            <numerusform>작업 %n개가 %1에 기록합니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>메타데이터</translation>
    </message>
    <message>
        <source>Uploaded in parts</source>
        <translation>멀티파트 업로드 여부</translation>
    </message>
    <message>
        <source>Replication</source>
        <translation>복제</translation>
    </message>
    <message>
        <source>as the service likes</source>
        <translation>서비스에서 결정</translation>
    </message>
    <message>
        <source>On which &amp;day of the month</source>
        <translation>매월 실행일(&amp;D)</translation>
    </message>
    <message>
        <source>at any time</source>
        <translation>제한 없음</translation>
    </message>
    <message>
        <source>Of the storage &amp;class</source>
        <translation>스토리지 클래스(&amp;C)</translation>
    </message>
    <message>
        <source>any</source>
        <translation>모두</translation>
    </message>
    <message>
        <source>Created fro&amp;m</source>
        <translation>생성 시간(시작)(&amp;M)</translation>
    </message>
    <message>
        <source>Created &amp;until</source>
        <translation>생성 시간(끝)(&amp;U)</translation>
    </message>
    <message>
        <source>As 2026-01-31 or 2026-01-31 18:00, in the time of the service (UTC+8).</source>
        <translation>2026-01-31 또는 2026-01-31 18:00 형식, 서비스 시간(UTC+8) 기준.</translation>
    </message>
    <message>
        <source>&amp;Account of that bucket</source>
        <translation>해당 버킷의 계정(&amp;A)</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>지정하지 않음</translation>
    </message>
    <message>
        <source>&amp;Encrypt the lists (SSE-COS)</source>
        <translation>목록 암호화(SSE-COS)(&amp;E)</translation>
    </message>
    <message>
        <source>Type a time as 2026-01-31 or 2026-01-31 18:00.</source>
        <translation>시간을 2026-01-31 또는 2026-01-31 18:00 형식으로 입력하십시오.</translation>
    </message>
    <message>
        <source>The end comes after the beginning.</source>
        <translation>끝은 시작보다 뒤여야 합니다.</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n off</source>
        <comment>a number of tasks, and how many of them are off</comment>
        <translation>
            <numerusform>%1, %n개 꺼짐</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Settings::Lifecycle</name>
    <message>
        <source>Tag name</source>
        <translation>태그 이름</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>값</translation>
    </message>
    <message>
        <source>After</source>
        <translation>경과 후</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>설정 안 함</translation>
    </message>
    <message>
        <source>On the day</source>
        <translation>지정일</translation>
    </message>
    <message>
        <source>Storage class</source>
        <translation>스토리지 클래스</translation>
    </message>
    <message>
        <source>Key begins with</source>
        <translation>키의 시작 부분</translation>
    </message>
    <message>
        <source>But not with</source>
        <translation>제외할 시작 부분</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>태그</translation>
    </message>
    <message>
        <source>Larger than</source>
        <translation>다음보다 큼</translation>
    </message>
    <message>
        <source>Smaller than</source>
        <translation>다음보다 작음</translation>
    </message>
    <message>
        <source>never</source>
        <translation>안 함</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>단계</translation>
    </message>
    <message>
        <source>Delete objects after</source>
        <translation>객체 삭제까지의 기간</translation>
    </message>
    <message>
        <source>Delete objects on</source>
        <translation>객체 삭제 날짜</translation>
    </message>
    <message>
        <source>Remove delete markers that hide nothing any more</source>
        <translation>더 이상 숨길 버전이 없는 삭제 마커 제거</translation>
    </message>
    <message>
        <source>Step of older versions</source>
        <translation>이전 버전의 단계</translation>
    </message>
    <message>
        <source>Delete older versions after</source>
        <translation>이전 버전 삭제까지의 기간</translation>
    </message>
    <message>
        <source>Remove unfinished uploads after</source>
        <translation>완료되지 않은 업로드 제거까지의 기간</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>활성화</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A lifecycle rule: %1 is its name, %2 what it does</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>규칙</translation>
    </message>
    <message>
        <source>No rules</source>
        <translation>규칙 없음</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s)</source>
        <translation>
            <numerusform>규칙 %n개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n switched off</source>
        <extracomment>%1 is &quot;3 rules&quot;</extracomment>
        <translation>
            <numerusform>%1, %n개 비활성화됨</numerusform>
        </translation>
    </message>
    <message>
        <source>Lifecycle</source>
        <translation>수명 주기</translation>
    </message>
    <message>
        <source>What becomes of objects as they grow old: they move to colder, cheaper storage classes, and are deleted in the end. The service runs the rules once a day.</source>
        <translation>오래된 객체를 어떻게 처리할지 설정합니다. 더 저렴한 스토리지 클래스로 전환하고 마지막에는 삭제합니다. 서비스는 하루에 한 번 규칙을 실행합니다.</translation>
    </message>
    <message>
        <source>Objects stay where they are and are not deleted any more. What was moved or deleted already does not come back.</source>
        <translation>객체는 그대로 유지되며 더 이상 삭제되지 않습니다. 이미 전환되거나 삭제된 항목은 되돌아오지 않습니다.</translation>
    </message>
</context>
<context>
    <name>Settings::Logging</name>
    <message>
        <source>&amp;Keep a record of all requests</source>
        <translation>모든 요청 기록(&amp;K)</translation>
    </message>
    <message>
        <source>Records arrive as objects, some minutes late, and cost storage.</source>
        <translation>기록은 몇 분 뒤 객체로 저장되며 스토리지 요금이 발생합니다.</translation>
    </message>
    <message>
        <source>In the &amp;bucket</source>
        <translation>저장할 버킷(&amp;B)</translation>
    </message>
    <message>
        <source>A bucket of yours in the same region, better another one than this.</source>
        <translation>같은 리전에 있는 본인의 버킷이며, 이 버킷이 아닌 다른 버킷이 좋습니다.</translation>
    </message>
    <message>
        <source>&amp;Folder or prefix</source>
        <translation>폴더 또는 접두사(&amp;F)</translation>
    </message>
    <message>
        <source>Name the bucket that gets the records.</source>
        <translation>기록을 저장할 버킷을 지정하십시오.</translation>
    </message>
    <message>
        <source>%1 is in another region.</source>
        <translation>%1은(는) 다른 리전에 있습니다.</translation>
    </message>
    <message>
        <source>Writing the records into the bucket itself makes records of its own.</source>
        <translation>기록을 이 버킷에 쓰면 그 쓰기 작업도 다시 기록됩니다.</translation>
    </message>
    <message>
        <source>The prefix must not begin with /.</source>
        <translation>접두사는 /로 시작할 수 없습니다.</translation>
    </message>
    <message>
        <source>Into %1</source>
        <translation>%1에 저장</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>꺼짐</translation>
    </message>
    <message>
        <source>Access Logging</source>
        <translation>액세스 로깅</translation>
    </message>
    <message>
        <source>A record of who asked for what and when, kept as objects in a bucket.</source>
        <translation>누가 언제 무엇을 요청했는지 버킷에 객체로 기록합니다.</translation>
    </message>
    <message>
        <source>The records of %1 go into %1 itself.</source>
        <translation>%1의 기록은 %1 자체에 저장됩니다.</translation>
    </message>
    <message>
        <source>%1 belongs to another account.</source>
        <translation>%1은(는) 다른 계정에 속합니다.</translation>
    </message>
    <message>
        <source>Records can only go into a bucket of the same region; %1 may be in another one.</source>
        <translation>기록은 같은 리전의 버킷에만 저장할 수 있습니다. %1은(는) 다른 리전에 있을 수 있습니다.</translation>
    </message>
</context>
<context>
    <name>Settings::ObjectFilter</name>
    <message>
        <source>%1 = %2</source>
        <comment>name and value of a tag</comment>
        <translation>%1 = %2</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>값</translation>
    </message>
    <message>
        <source>Add Tag</source>
        <translation>태그 추가</translation>
    </message>
    <message>
        <source>No tags are asked for.</source>
        <translation>태그 조건이 없습니다.</translation>
    </message>
    <message>
        <source>Objects &amp;beginning with</source>
        <translation>객체 접두사(&amp;B)</translation>
    </message>
    <message>
        <source>all objects</source>
        <translation>모든 객체</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>태그</translation>
    </message>
    <message>
        <source>Only objects with all of these tags:</source>
        <translation>다음 태그가 모두 있는 객체만:</translation>
    </message>
    <message>
        <source>Standard</source>
        <comment>a storage class</comment>
        <translation>표준</translation>
    </message>
    <message>
        <source>Infrequent access</source>
        <comment>a storage class</comment>
        <translation>표준 IA</translation>
    </message>
    <message>
        <source>Intelligent tiering</source>
        <comment>a storage class</comment>
        <translation>인텔리전트 티어링</translation>
    </message>
    <message>
        <source>Archive</source>
        <comment>a storage class</comment>
        <translation>아카이브</translation>
    </message>
    <message>
        <source>Deep archive</source>
        <comment>a storage class</comment>
        <translation>딥 아카이브</translation>
    </message>
    <message>
        <source>%1, in several zones</source>
        <comment>a storage class</comment>
        <translation>%1(다중 AZ)</translation>
    </message>
    <message>
        <source>A tag needs a name.</source>
        <translation>태그에는 이름이 필요합니다.</translation>
    </message>
    <message>
        <source>There is another tag of this name.</source>
        <translation>같은 이름의 태그가 있습니다.</translation>
    </message>
    <message numerus="yes">
        <source>The name is longer than %n byte(s).</source>
        <translation>
            <numerusform>이름이 %n바이트를 초과합니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The value is longer than %n byte(s).</source>
        <translation>
            <numerusform>값이 %n바이트를 초과합니다.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Settings::Origin</name>
    <message>
        <source>Choose how the origin is asked.</source>
        <translation>원본 서버에 요청하는 방법을 선택하십시오.</translation>
    </message>
    <message>
        <source>Choose 301, 302 or 307.</source>
        <translation>301, 302, 307 중에서 선택하십시오.</translation>
    </message>
    <message>
        <source>The secret key of the private origin is missing: it is never exported. Enter it on the XML page.</source>
        <translation>비공개 원본 서버의 비밀 키가 없습니다. 비밀 키는 내보내지 않습니다. XML 페이지에서 입력하십시오.</translation>
    </message>
    <message>
        <source>Say which place the rule has: 1 is tried first.</source>
        <translation>규칙의 순서를 지정하십시오. 1을 가장 먼저 시도합니다.</translation>
    </message>
    <message>
        <source>Another rule has this place.</source>
        <translation>다른 규칙이 이 순서를 사용하고 있습니다.</translation>
    </message>
    <message>
        <source>Choose what happens.</source>
        <translation>동작을 선택하십시오.</translation>
    </message>
    <message>
        <source>Only what is not there (404) can be fetched.</source>
        <translation>없는 객체(404)만 가져올 수 있습니다.</translation>
    </message>
    <message>
        <source>Type an error from 400 to 599.</source>
        <translation>400에서 599 사이의 오류를 입력하십시오.</translation>
    </message>
    <message>
        <source>Type the name of a host, as in www.example.com.</source>
        <translation>www.example.com과 같은 호스트 이름을 입력하십시오.</translation>
    </message>
    <message>
        <source>The bucket would ask itself.</source>
        <translation>버킷이 자기 자신에게 요청하게 됩니다.</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>모두</translation>
    </message>
    <message>
        <source>a private origin</source>
        <translation>비공개 원본 서버</translation>
    </message>
    <message>
        <source>%1 ← %2</source>
        <extracomment>a rule: which objects, and the host they come from</extracomment>
        <translation>%1 ← %2</translation>
    </message>
    <message>
        <source>Fetch it, and keep it in the bucket</source>
        <translation>가져와서 버킷에 보관</translation>
    </message>
    <message>
        <source>The first request waits; after it the object is here, and costs storage.</source>
        <translation>첫 번째 요청은 기다려야 합니다. 그 후 객체는 버킷에 남으며 스토리지 요금이 부과됩니다.</translation>
    </message>
    <message>
        <source>Fetch it each time</source>
        <translation>매번 가져오기</translation>
    </message>
    <message>
        <source>The answer of the origin is passed on.</source>
        <translation>원본 서버의 응답을 그대로 전달합니다.</translation>
    </message>
    <message>
        <source>Send the asker there</source>
        <translation>요청자를 리디렉션</translation>
    </message>
    <message>
        <source>The service answers with the address at the origin.</source>
        <translation>서비스가 원본 서버의 주소로 응답합니다.</translation>
    </message>
    <message>
        <source>As the request came</source>
        <translation>요청과 동일</translation>
    </message>
    <message>
        <source>as the service has it</source>
        <translation>서비스 기본값</translation>
    </message>
    <message>
        <source>301, for good</source>
        <translation>301(영구)</translation>
    </message>
    <message>
        <source>302, for now</source>
        <translation>302(임시)</translation>
    </message>
    <message>
        <source>307, for now, with the same method</source>
        <translation>307(임시, 같은 메서드)</translation>
    </message>
    <message>
        <source>&amp;Place in the order</source>
        <translation>우선순위(&amp;P)</translation>
    </message>
    <message>
        <source>none</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>Rules are tried from 1 on; the first that fits counts.</source>
        <translation>규칙은 1부터 차례로 시도하며, 처음 일치하는 규칙이 적용됩니다.</translation>
    </message>
    <message>
        <source>&amp;What happens</source>
        <translation>동작(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Instead of the error</source>
        <translation>대신할 오류(&amp;I)</translation>
    </message>
    <message>
        <source>Objects &amp;beginning with</source>
        <translation>객체 접두사(&amp;B)</translation>
    </message>
    <message>
        <source>all objects</source>
        <translation>모든 객체</translation>
    </message>
    <message>
        <source>and &amp;ending with</source>
        <translation>및 접미사(&amp;E)</translation>
    </message>
    <message>
        <source>anything</source>
        <translation>제한 없음</translation>
    </message>
    <message>
        <source>&amp;Origin</source>
        <translation>원본 서버(&amp;O)</translation>
    </message>
    <message>
        <source>The host that has the object, with a port where it needs one. Further origins are kept as they are.</source>
        <translation>객체가 있는 호스트이며, 필요하면 포트도 지정합니다. 다른 원본 서버는 그대로 유지됩니다.</translation>
    </message>
    <message>
        <source>&amp;Asked by</source>
        <translation>프로토콜(&amp;A)</translation>
    </message>
    <message>
        <source>Pass the &amp;query on</source>
        <translation>쿼리 문자열 전달(&amp;Q)</translation>
    </message>
    <message>
        <source>Pass all &amp;headers on</source>
        <translation>모든 헤더 전달(&amp;H)</translation>
    </message>
    <message>
        <source>Cookies and other secrets of the asker too.</source>
        <translation>요청자의 쿠키와 기타 비밀 정보도 포함됩니다.</translation>
    </message>
    <message>
        <source>Follow &amp;redirections of the origin</source>
        <translation>원본 서버의 리디렉션 따르기(&amp;R)</translation>
    </message>
    <message>
        <source>Answer with the errors of the ori&amp;gin</source>
        <translation>원본 서버의 오류로 응답(&amp;G)</translation>
    </message>
    <message>
        <source>Add Rule</source>
        <translation>규칙 추가</translation>
    </message>
    <message>
        <source>What is not in the bucket is not found.</source>
        <translation>버킷에 없는 객체는 찾을 수 없음으로 응답합니다.</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>규칙</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>꺼짐</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s)</source>
        <translation>
            <numerusform>규칙 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>Origin Pull</source>
        <translation>원본 서버에서 가져오기</translation>
    </message>
    <message>
        <source>Where objects come from that the bucket does not have: fetched from another host when they are asked for, or the asker is sent there.</source>
        <translation>버킷에 없는 객체를 어디서 가져올지 정합니다. 요청이 오면 다른 호스트에서 가져오거나 요청자를 그곳으로 보냅니다.</translation>
    </message>
    <message>
        <source>Objects that the bucket does not have are no longer found. Those that were fetched stay.</source>
        <translation>버킷에 없는 객체는 더 이상 찾을 수 없습니다. 이미 가져온 객체는 남습니다.</translation>
    </message>
    <message>
        <source>no origin yet</source>
        <translation>원본 서버 미지정</translation>
    </message>
    <message>
        <source>HTTPS</source>
        <translation>HTTPS</translation>
    </message>
    <message>
        <source>HTTP</source>
        <translation>HTTP</translation>
    </message>
    <message>
        <source>Before the &amp;name there</source>
        <translation>원본 서버 쪽 접두사(&amp;N)</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>Answered wi&amp;th</source>
        <translation>응답 코드(&amp;T)</translation>
    </message>
    <message>
        <source>A header that is added has no value: values are never exported. Enter it on the XML page.</source>
        <translation>추가되는 헤더에 값이 없습니다. 값은 내보내지 않습니다. XML 페이지에서 입력하십시오.</translation>
    </message>
</context>
<context>
    <name>Settings::Outline</name>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n초</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n일</numerusform>
        </translation>
    </message>
    <message>
        <source>%L1 bytes</source>
        <translation>%L1바이트</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>예</translation>
    </message>
    <message>
        <source>no</source>
        <translation>아니요</translation>
    </message>
</context>
<context>
    <name>Settings::Policy</name>
    <message>
        <source>everyone</source>
        <translation>모든 사용자</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s)</source>
        <translation>
            <numerusform>계정 %n개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action(s)</source>
        <translation>
            <numerusform>작업 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>Allow %1: %2</source>
        <comment>who, and what</comment>
        <translation>%1에 허용: %2</translation>
    </message>
    <message>
        <source>Deny %1: %2</source>
        <comment>who, and what</comment>
        <translation>%1에 거부: %2</translation>
    </message>
    <message>
        <source>&amp;Effect</source>
        <translation>효과(&amp;E)</translation>
    </message>
    <message>
        <source>Allow</source>
        <translation>허용</translation>
    </message>
    <message>
        <source>Deny</source>
        <translation>거부</translation>
    </message>
    <message>
        <source>Wins over everything that allows it.</source>
        <translation>허용하는 모든 것보다 우선합니다.</translation>
    </message>
    <message>
        <source>&amp;Who</source>
        <translation>대상(&amp;W)</translation>
    </message>
    <message>
        <source>Accounts, as qcs::cam::uin/⟨root account⟩:uin/⟨sub-account⟩.</source>
        <translation>qcs::cam::uin/⟨루트 계정⟩:uin/⟨서브 계정⟩ 형식의 계정입니다.</translation>
    </message>
    <message>
        <source>&amp;May do</source>
        <translation>작업(&amp;M)</translation>
    </message>
    <message>
        <source>With these &amp;objects</source>
        <translation>리소스(&amp;O)</translation>
    </message>
    <message>
        <source>The bucket and the beginning of the names, with * for the rest.</source>
        <translation>버킷과 이름의 시작 부분이며, 나머지는 *로 나타냅니다.</translation>
    </message>
    <message>
        <source>The statement has conditions. They are kept; change them on the JSON page.</source>
        <translation>이 구문에는 조건이 있습니다. 조건은 유지되며, JSON 페이지에서 변경하십시오.</translation>
    </message>
    <message>
        <source>A policy needs at least one statement.</source>
        <translation>정책에는 구문이 하나 이상 필요합니다.</translation>
    </message>
    <message>
        <source>Choose whether it allows or denies.</source>
        <translation>허용 또는 거부를 선택하십시오.</translation>
    </message>
    <message>
        <source>Name at least one account.</source>
        <translation>계정을 하나 이상 지정하십시오.</translation>
    </message>
    <message>
        <source>Name at least one action.</source>
        <translation>작업을 하나 이상 지정하십시오.</translation>
    </message>
    <message>
        <source>Name at least one resource.</source>
        <translation>리소스를 하나 이상 지정하십시오.</translation>
    </message>
    <message>
        <source>Anybody on the internet can change or delete what is here, at your cost.</source>
        <translation>인터넷의 누구나 이 내용을 변경하거나 삭제할 수 있으며, 비용은 본인이 부담합니다.</translation>
    </message>
    <message>
        <source>“%1” does not have the right form.</source>
        <translation>“%1”의 형식이 올바르지 않습니다.</translation>
    </message>
    <message>
        <source>Add Statement</source>
        <translation>구문 추가</translation>
    </message>
    <message>
        <source>There is no policy: only the permissions and the rights of sub-accounts count.</source>
        <translation>정책이 없습니다. 권한과 서브 계정의 권한만 적용됩니다.</translation>
    </message>
    <message>
        <source>Everyone May Read a Folder</source>
        <translation>모든 사용자에게 폴더 읽기 허용</translation>
    </message>
    <message>
        <source>One Account May Read</source>
        <translation>한 계정에 읽기 허용</translation>
    </message>
    <message>
        <source>One Account May Upload into a Folder</source>
        <translation>한 계정에 폴더 업로드 허용</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>구문</translation>
    </message>
    <message>
        <source>No policy</source>
        <translation>정책 없음</translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s), some for everyone</source>
        <translation>
            <numerusform>구문 %n개, 일부는 모든 사용자 대상</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s)</source>
        <translation>
            <numerusform>구문 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>The policy is longer than the 20 KB that the service takes.</source>
        <translation>정책이 서비스의 제한인 20KB보다 깁니다.</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>정책</translation>
    </message>
    <message>
        <source>Who may do what with which objects, in more detail than permissions can say. A statement that denies wins over all that allow.</source>
        <translation>누가 어떤 객체로 무엇을 할 수 있는지 권한보다 자세히 지정합니다. 거부하는 구문은 허용하는 모든 구문보다 우선합니다.</translation>
    </message>
    <message>
        <source>Everyone who may use this bucket only because of the policy loses access at once, and what it denied is no longer denied.</source>
        <translation>정책 덕분에만 이 버킷을 사용할 수 있던 사용자는 즉시 액세스 권한을 잃고, 정책에서 거부하던 것은 더 이상 거부되지 않습니다.</translation>
    </message>
    <message>
        <source>Resources of %1 are those of %2.</source>
        <translation>%1의 리소스는 %2의 리소스로 바뀝니다.</translation>
    </message>
    <message>
        <source>A statement is about the bucket %1, not about %2.</source>
        <translation>%2이(가) 아니라 버킷 %1에 관한 문이 있습니다.</translation>
    </message>
    <message>
        <source>Anybody on the internet who meets the conditions can change or delete what is here.</source>
        <translation>조건을 충족하는 인터넷의 누구나 이 내용을 변경하거나 삭제할 수 있습니다.</translation>
    </message>
    <message>
        <source>Anybody on the internet who meets the conditions can read what is here.</source>
        <translation>조건을 충족하는 인터넷의 누구나 이 내용을 읽을 수 있습니다.</translation>
    </message>
    <message>
        <source>Anybody on the internet can read what is here, at your cost.</source>
        <translation>인터넷의 누구나 이 내용을 읽을 수 있으며, 비용은 본인이 부담합니다.</translation>
    </message>
    <message>
        <source>Everyone on the internet who meets the conditions can change or delete %1.</source>
        <translation>조건을 충족하는 인터넷의 누구나 %1을(를) 변경하거나 삭제할 수 있습니다.</translation>
    </message>
    <message>
        <source>Everyone on the internet who meets the conditions can read %1.</source>
        <translation>조건을 충족하는 인터넷의 누구나 %1을(를) 읽을 수 있습니다.</translation>
    </message>
    <message>
        <source>Everyone on the internet can change or delete %1, at your cost.</source>
        <translation>인터넷의 누구나 %1을(를) 변경하거나 삭제할 수 있으며, 비용은 본인이 부담합니다.</translation>
    </message>
    <message>
        <source>Everyone on the internet can read %1, at your cost.</source>
        <translation>인터넷의 누구나 %1을(를) 읽을 수 있으며, 비용은 본인이 부담합니다.</translation>
    </message>
</context>
<context>
    <name>Settings::PolicyJson</name>
    <message>
        <source>A policy is an object: it begins with { and ends with }.</source>
        <translation>정책은 객체입니다. {로 시작하여 }로 끝납니다.</translation>
    </message>
    <message>
        <source>“Statement” must be a list.</source>
        <translation>“Statement”는 목록이어야 합니다.</translation>
    </message>
    <message>
        <source>Every statement must be an object.</source>
        <translation>각 구문은 객체여야 합니다.</translation>
    </message>
</context>
<context>
    <name>Settings::PublicFolder</name>
    <message>
        <source>The name of this folder has an asterisk, which a policy would read as a pattern: more than this folder would be opened.</source>
        <translation>폴더 이름에 별표가 있습니다. 정책에서는 패턴으로 해석되어 이 폴더 외의 항목까지 공개됩니다.</translation>
    </message>
    <message>
        <source>The name of this folder is not valid text, so no policy can name it.</source>
        <translation>폴더 이름이 올바른 텍스트가 아니어서 정책에 지정할 수 없습니다.</translation>
    </message>
</context>
<context>
    <name>Settings::Referer</name>
    <message>
        <source>&amp;Protect objects from links on other pages</source>
        <translation>다른 페이지의 링크로부터 객체 보호(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Kind of list</source>
        <translation>목록 유형(&amp;K)</translation>
    </message>
    <message>
        <source>Only these sites may link here</source>
        <translation>이 사이트만 링크 허용(허용 목록)</translation>
    </message>
    <message>
        <source>All but these sites may link here</source>
        <translation>이 사이트를 제외하고 링크 허용(차단 목록)</translation>
    </message>
    <message>
        <source>&amp;Sites</source>
        <translation>사이트(&amp;S)</translation>
    </message>
    <message>
        <source>Names or addresses of sites, with a port where they have one; * stands for any text.</source>
        <translation>사이트의 이름 또는 주소이며 필요하면 포트를 붙입니다. *는 임의의 텍스트를 나타냅니다.</translation>
    </message>
    <message>
        <source>&amp;Allow requests that do not say which page they come from</source>
        <translation>출처 페이지가 없는 요청(빈 Referer) 허용(&amp;A)</translation>
    </message>
    <message>
        <source>Typed addresses, download programs and many apps send none.</source>
        <translation>직접 입력한 주소, 다운로드 프로그램, 많은 앱은 Referer를 보내지 않습니다.</translation>
    </message>
    <message>
        <source>&amp;Judge links with a signature too</source>
        <translation>서명이 있는 링크에도 적용(&amp;J)</translation>
    </message>
    <message>
        <source>“%1” must be without http:// and https://.</source>
        <translation>“%1”에는 http://와 https://를 붙이지 마십시오.</translation>
    </message>
    <message>
        <source>“%1” is not the name of a site.</source>
        <translation>“%1”은(는) 사이트 이름이 아닙니다.</translation>
    </message>
    <message>
        <source>Name at least one site.</source>
        <translation>사이트를 하나 이상 지정하십시오.</translation>
    </message>
    <message>
        <source>Choose a kind of list.</source>
        <translation>목록 유형을 선택하십시오.</translation>
    </message>
    <message>
        <source>Public links opened from a mail or typed into a browser will not work. Downloads with keys, such as those of this program, are not affected.</source>
        <translation>메일에서 열거나 브라우저에 입력한 공개 링크는 작동하지 않습니다. 이 프로그램처럼 키를 사용하는 다운로드에는 영향이 없습니다.</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>꺼짐</translation>
    </message>
    <message numerus="yes">
        <source>Only %n site(s) may link here</source>
        <translation>
            <numerusform>사이트 %n개만 링크 허용</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n site(s) may not link here</source>
        <translation>
            <numerusform>사이트 %n개는 링크 불가</numerusform>
        </translation>
    </message>
    <message>
        <source>Hotlink Protection (Referer)</source>
        <translation>핫링크 보호(Referer)</translation>
    </message>
    <message>
        <source>Which web pages may show or link objects of this bucket. A page can lie about itself: this saves traffic, it does not keep secrets.</source>
        <translation>이 버킷의 객체를 표시하거나 링크할 수 있는 웹 페이지를 지정합니다. 출처는 속일 수 있으므로 트래픽을 줄일 뿐 비밀을 지켜 주지는 않습니다.</translation>
    </message>
    <message>
        <source>Links opened from a mail or typed into a browser will not work, and neither will links that this program makes, although they have a signature.</source>
        <translation>메일에서 열거나 브라우저에 직접 입력한 링크는 작동하지 않으며, 이 프로그램이 만든 서명된 링크도 작동하지 않습니다.</translation>
    </message>
</context>
<context>
    <name>Settings::Replication</name>
    <message>
        <source>Everything → %1</source>
        <translation>전체 → %1</translation>
    </message>
    <message>
        <source>%1* → %2</source>
        <comment>prefix and bucket</comment>
        <translation>%1* → %2</translation>
    </message>
    <message>
        <source>%1 (off)</source>
        <comment>a rule</comment>
        <translation>%1(꺼짐)</translation>
    </message>
    <message>
        <source>as the original</source>
        <translation>원본과 동일</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>이름(&amp;N)</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>선택 사항</translation>
    </message>
    <message>
        <source>&amp;In use</source>
        <translation>사용(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Copy into</source>
        <translation>복사 대상(&amp;C)</translation>
    </message>
    <message>
        <source>The other bucket as qcs::cos:⟨region⟩::⟨bucket⟩. It must have versioning too.</source>
        <translation>qcs::cos:⟨리전⟩::⟨버킷⟩ 형식의 다른 버킷입니다. 그 버킷에도 버전 관리가 필요합니다.</translation>
    </message>
    <message>
        <source>&amp;Storage class there</source>
        <translation>대상의 스토리지 클래스(&amp;S)</translation>
    </message>
    <message>
        <source>Deleting here deletes &amp;there too</source>
        <translation>여기서 삭제하면 대상에서도 삭제(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Priority</source>
        <translation>우선순위(&amp;P)</translation>
    </message>
    <message>
        <source>none</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>Add Rule</source>
        <translation>규칙 추가</translation>
    </message>
    <message>
        <source>Nothing is copied elsewhere.</source>
        <translation>다른 곳으로 복사되지 않습니다.</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>규칙</translation>
    </message>
    <message>
        <source>Only objects that are uploaded from now on are copied.</source>
        <translation>앞으로 업로드되는 객체만 복사됩니다.</translation>
    </message>
    <message>
        <source>&amp;On behalf of</source>
        <translation>실행 계정(&amp;O)</translation>
    </message>
    <message>
        <source>The account whose rights count, as qcs::cam::uin/⟨root account⟩:uin/⟨account⟩.</source>
        <translation>권한이 적용되는 계정이며 qcs::cam::uin/⟨루트 계정⟩:uin/⟨계정⟩ 형식입니다.</translation>
    </message>
    <message>
        <source>Name the bucket as qcs::cos:⟨region⟩::⟨bucket⟩.</source>
        <translation>버킷을 qcs::cos:⟨리전⟩::⟨버킷⟩ 형식으로 지정하십시오.</translation>
    </message>
    <message>
        <source>A bucket cannot be copied into itself.</source>
        <translation>버킷을 자기 자신에 복사할 수 없습니다.</translation>
    </message>
    <message>
        <source>There is another rule of this name.</source>
        <translation>같은 이름의 규칙이 이미 있습니다.</translation>
    </message>
    <message>
        <source>Name the account on whose behalf the service copies.</source>
        <translation>서비스가 복사할 때 사용할 계정을 지정하십시오.</translation>
    </message>
    <message>
        <source>Add at least one rule.</source>
        <translation>규칙을 하나 이상 추가하십시오.</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>꺼짐</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s)</source>
        <translation>
            <numerusform>규칙 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>Replication</source>
        <translation>복제</translation>
    </message>
    <message>
        <source>Copies new objects into a bucket elsewhere. Versioning must be enabled in both buckets.</source>
        <translation>새 객체를 다른 버킷에 복사합니다. 두 버킷 모두 버전 관리가 활성화되어 있어야 합니다.</translation>
    </message>
    <message>
        <source>New objects are no longer copied. Copies that exist stay where they are.</source>
        <translation>새 객체가 더 이상 복사되지 않습니다. 이미 있는 복사본은 그대로 유지됩니다.</translation>
    </message>
    <message>
        <source>The role names the account of %1: %2</source>
        <translation>역할이 %1의 계정을 가리킵니다: %2</translation>
    </message>
    <message>
        <source>A rule copies into %1 itself.</source>
        <translation>%1 자체로 복사하는 규칙이 있습니다.</translation>
    </message>
    <message>
        <source>Versioning must be enabled in %1.</source>
        <translation>%1에서 버전 관리를 사용 설정해야 합니다.</translation>
    </message>
    <message>
        <source>Copy objects encrypted with &amp;KMS too</source>
        <translation>KMS로 암호화된 객체도 복제(&amp;K)</translation>
    </message>
    <message>
        <source>K&amp;ey for their copies</source>
        <translation>복제본에 사용할 키(&amp;E)</translation>
    </message>
    <message>
        <source>the service&apos;s default key</source>
        <translation>서비스 기본 키</translation>
    </message>
    <message>
        <source>The id of a key in the region of the other bucket, as the key management service shows it.</source>
        <translation>상대 버킷의 리전에 있는 키의 ID(KMS에 표시된 값)입니다.</translation>
    </message>
    <message>
        <source>This bucket keeps no versions, which replication needs: enable versioning first.</source>
        <translation>복제에는 버전 관리가 필요하지만 이 버킷에서는 사용하지 않습니다. 먼저 버전 관리를 사용 설정하십시오.</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n off</source>
        <comment>a number of rules, and how many of them are off</comment>
        <translation>
            <numerusform>%1, %n개 꺼짐</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Settings::SettingEditor</name>
    <message>
        <source>the account was closed</source>
        <translation>계정이 닫혔습니다</translation>
    </message>
</context>
<context>
    <name>Settings::Snapshot</name>
    <message>
        <source>Not available for this bucket</source>
        <translation>이 버킷에서는 사용할 수 없음</translation>
    </message>
    <message>
        <source>Could not be read</source>
        <translation>읽을 수 없음</translation>
    </message>
    <message>
        <source>Unknown to this version of Coscope</source>
        <translation>이 버전의 Coscope가 알지 못함</translation>
    </message>
    <message>
        <source>Only to be read as text</source>
        <translation>텍스트로만 볼 수 있음</translation>
    </message>
</context>
<context>
    <name>Settings::Tagging</name>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>값</translation>
    </message>
    <message>
        <source>%1 = %2</source>
        <comment>name and value of a tag</comment>
        <translation>%1 = %2</translation>
    </message>
    <message>
        <source>Add Tag</source>
        <translation>태그 추가</translation>
    </message>
    <message>
        <source>The bucket has no tags.</source>
        <translation>버킷에 태그가 없습니다.</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>태그</translation>
    </message>
    <message>
        <source>There is another tag of this name.</source>
        <translation>같은 이름의 태그가 이미 있습니다.</translation>
    </message>
    <message numerus="yes">
        <source>A bucket can have at most %n tag(s).</source>
        <translation>
            <numerusform>버킷 하나에는 태그를 최대 %n개까지 설정할 수 있습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>A tag needs a name.</source>
        <translation>태그에는 이름이 필요합니다.</translation>
    </message>
    <message numerus="yes">
        <source>The name is longer than %n byte(s).</source>
        <translation>
            <numerusform>이름이 %n바이트보다 깁니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The value is longer than %n byte(s).</source>
        <translation>
            <numerusform>값이 %n바이트보다 깁니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Letters, digits, spaces and + - _ = . : / are allowed.</source>
        <translation>문자, 숫자, 공백 및 + - _ = . : /를 사용할 수 있습니다.</translation>
    </message>
    <message>
        <source>Names with “cos:”, and “Project”, belong to the service.</source>
        <translation>“cos:”가 있는 이름과 “Project”는 서비스에서 사용합니다.</translation>
    </message>
    <message>
        <source>No tags</source>
        <translation>태그 없음</translation>
    </message>
    <message numerus="yes">
        <source>%n tag(s)</source>
        <translation>
            <numerusform>태그 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>태그</translation>
    </message>
    <message>
        <source>Names and values that bills and permissions can be sorted by.</source>
        <translation>청구서와 권한을 분류하는 데 사용할 수 있는 이름과 값입니다.</translation>
    </message>
    <message>
        <source>Bills are no longer sorted by these tags, and permissions that ask for them no longer apply.</source>
        <translation>청구서가 더 이상 이 태그로 분류되지 않으며, 이 태그를 조건으로 하는 권한은 적용되지 않습니다.</translation>
    </message>
</context>
<context>
    <name>Settings::Tiering</name>
    <message numerus="yes">
        <source>After %n day(s) without access</source>
        <translation>
            <numerusform>%n일 동안 액세스가 없으면</numerusform>
        </translation>
    </message>
    <message>
        <source>Off</source>
        <translation>꺼짐</translation>
    </message>
    <message>
        <source>Once switched on, it cannot be switched off again.</source>
        <translation>한번 켜면 다시 끌 수 없습니다.</translation>
    </message>
    <message>
        <source>&amp;Move to the tier for rare access</source>
        <translation>저빈도 티어로 이동(&amp;M)</translation>
    </message>
    <message>
        <source>Only for objects of the class “intelligent tiering”. They come back by themselves when they are read. Each object is charged a little for being watched.</source>
        <translation>“인텔리전트 티어링” 클래스의 객체에만 적용됩니다. 읽으면 자동으로 돌아옵니다. 객체마다 소액의 모니터링 요금이 부과됩니다.</translation>
    </message>
    <message>
        <source>Choose 30, 60 or 90 days.</source>
        <translation>30, 60, 90일 중에서 선택하십시오.</translation>
    </message>
    <message numerus="yes">
        <source>After %n day(s)</source>
        <translation>
            <numerusform>%n일 후</numerusform>
        </translation>
    </message>
    <message>
        <source>Intelligent Tiering</source>
        <translation>인텔리전트 티어링</translation>
    </message>
    <message>
        <source>Lets the service move objects between tiers by how often they are read, without restoring.</source>
        <translation>읽는 빈도에 따라 서비스가 객체를 티어 간에 이동합니다. 복원은 필요하지 않습니다.</translation>
    </message>
</context>
<context>
    <name>Settings::TieringRules</name>
    <message>
        <source>%1: %2*</source>
        <comment>name and prefix</comment>
        <translation>%1: %2*</translation>
    </message>
    <message>
        <source>%1 (off)</source>
        <comment>a rule</comment>
        <translation>%1(꺼짐)</translation>
    </message>
    <message>
        <source>never</source>
        <translation>안 함</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>이름(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;In use</source>
        <translation>사용(&amp;I)</translation>
    </message>
    <message>
        <source>To the tier for &amp;rare access after</source>
        <translation>저빈도 액세스 계층으로 이동(&amp;R)</translation>
    </message>
    <message>
        <source>To the &amp;archive tier after</source>
        <translation>아카이브 계층으로 이동(&amp;A)</translation>
    </message>
    <message>
        <source>To the &amp;deep archive tier after</source>
        <translation>딥 아카이브 계층으로 이동(&amp;D)</translation>
    </message>
    <message>
        <source>Days without access. Objects of the class “intelligent tiering” only; those in an archive tier must be restored before they can be read.</source>
        <translation>액세스가 없는 일수입니다. “인텔리전트 티어링” 클래스의 객체에만 적용되며, 아카이브 계층의 객체는 읽기 전에 복원해야 합니다.</translation>
    </message>
    <message>
        <source>Add Rule</source>
        <translation>규칙 추가</translation>
    </message>
    <message>
        <source>No rules for parts of the bucket.</source>
        <translation>버킷의 일부에 대한 규칙이 없습니다.</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>규칙</translation>
    </message>
    <message>
        <source>The service cannot delete the rule “%1”. Switch it off instead.</source>
        <translation>서비스에서 “%1” 규칙을 삭제할 수 없습니다. 대신 끄십시오.</translation>
    </message>
    <message>
        <source>Letters, digits and . _ - make a name.</source>
        <translation>이름에는 문자, 숫자, . _ -를 사용할 수 있습니다.</translation>
    </message>
    <message>
        <source>There is another rule of this name.</source>
        <translation>같은 이름의 규칙이 이미 있습니다.</translation>
    </message>
    <message>
        <source>Say after how many days objects go to at least one of the tiers.</source>
        <translation>하나 이상의 계층에 대해 며칠 후 이동할지 지정하십시오.</translation>
    </message>
    <message>
        <source>Type 1 to %L1 days.</source>
        <translation>1에서 %L1 사이의 일수를 입력하십시오.</translation>
    </message>
    <message>
        <source>A colder tier comes after a warmer one.</source>
        <translation>더 차가운 계층은 더 따뜻한 계층 다음에 와야 합니다.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>없음</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s)</source>
        <translation>
            <numerusform>규칙 %n개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n off</source>
        <comment>a number of rules, and how many of them are off</comment>
        <translation>
            <numerusform>%1, %n개 꺼짐</numerusform>
        </translation>
    </message>
    <message>
        <source>Intelligent Tiering Rules</source>
        <translation>인텔리전트 티어링 규칙</translation>
    </message>
    <message>
        <source>Intelligent tiering for some objects of the bucket, with archive tiers. Rules can be switched off, never deleted.</source>
        <translation>버킷의 일부 객체에 대한 인텔리전트 티어링이며 아카이브 계층도 사용할 수 있습니다. 규칙은 끌 수 있지만 삭제할 수는 없습니다.</translation>
    </message>
</context>
<context>
    <name>Settings::Unsupported</name>
    <message>
        <source>This service does not have the setting.</source>
        <translation>이 서비스에는 이 설정이 없습니다.</translation>
    </message>
    <message>
        <source>This service does not have the setting for this bucket.</source>
        <translation>이 서비스에서는 이 버킷에 이 설정을 사용할 수 없습니다.</translation>
    </message>
    <message>
        <source>Buckets in multiple availability zones cannot have it.</source>
        <translation>다중 AZ 버킷에서는 사용할 수 없습니다.</translation>
    </message>
    <message>
        <source>Only buckets in multiple availability zones can have it.</source>
        <translation>다중 AZ 버킷에서만 사용할 수 있습니다.</translation>
    </message>
    <message>
        <source>The service does not offer it for this bucket.</source>
        <translation>서비스에서 이 버킷에 제공하지 않는 설정입니다.</translation>
    </message>
    <message>
        <source>Versioning must be enabled first.</source>
        <translation>먼저 버전 관리를 활성화해야 합니다.</translation>
    </message>
</context>
<context>
    <name>Settings::Versioning</name>
    <message>
        <source>Enabled</source>
        <translation>활성화</translation>
    </message>
    <message>
        <source>Overwriting and deleting keeps the old version, which can be brought back, and which costs storage until a lifecycle rule or a person removes it.</source>
        <translation>덮어쓰거나 삭제해도 이전 버전이 남아 복구할 수 있으며, 수명 주기 규칙이나 사람이 제거할 때까지 스토리지 요금이 발생합니다.</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>일시 중단</translation>
    </message>
    <message>
        <source>Versions that exist stay. What is overwritten or deleted from now on is lost.</source>
        <translation>이미 있는 버전은 유지됩니다. 앞으로 덮어쓰거나 삭제한 것은 사라집니다.</translation>
    </message>
    <message>
        <source>Never enabled</source>
        <translation>활성화한 적 없음</translation>
    </message>
    <message>
        <source>What is overwritten or deleted is lost. Once enabled, versioning can only be suspended, never be removed again.</source>
        <translation>덮어쓰거나 삭제한 것은 사라집니다. 버전 관리는 한번 활성화하면 일시 중단만 가능하며 다시 제거할 수 없습니다.</translation>
    </message>
    <message>
        <source>&amp;Versioning</source>
        <translation>버전 관리(&amp;V)</translation>
    </message>
    <message>
        <source>The service takes only Enabled and Suspended.</source>
        <translation>서비스에서는 Enabled와 Suspended만 허용합니다.</translation>
    </message>
    <message>
        <source>Versioning</source>
        <translation>버전 관리</translation>
    </message>
    <message>
        <source>Whether the bucket keeps objects that are overwritten or deleted.</source>
        <translation>덮어쓰거나 삭제한 객체를 버킷에서 보관할지 설정합니다.</translation>
    </message>
    <message>
        <source>Buckets with metadata acceleration keep no versions.</source>
        <translation>메타데이터 가속을 사용하는 버킷은 버전을 보관하지 않습니다.</translation>
    </message>
</context>
<context>
    <name>Settings::Website</name>
    <message>
        <source>Error %1</source>
        <comment>a status such as 404</comment>
        <translation>오류 %1</translation>
    </message>
    <message>
        <source>No condition</source>
        <translation>조건 없음</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>what is redirected, and where to</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>When the answer &amp;would be</source>
        <translation>오류 코드(&amp;W)</translation>
    </message>
    <message>
        <source>The status of an error. Leave it empty to go by the name.</source>
        <translation>오류의 상태 코드입니다. 이름으로 판단하려면 비워 두십시오.</translation>
    </message>
    <message>
        <source>Or the name &amp;begins with</source>
        <translation>또는 이름의 시작 부분(&amp;B)</translation>
    </message>
    <message>
        <source>Redirect &amp;by</source>
        <translation>프로토콜(&amp;B)</translation>
    </message>
    <message>
        <source>the protocol of the request</source>
        <translation>요청과 같은 프로토콜</translation>
    </message>
    <message>
        <source>To this &amp;object</source>
        <translation>리디렉션할 객체(&amp;O)</translation>
    </message>
    <message>
        <source>Or with this be&amp;ginning instead</source>
        <translation>또는 시작 부분 바꾸기(&amp;G)</translation>
    </message>
    <message>
        <source>Add Redirection</source>
        <translation>리디렉션 추가</translation>
    </message>
    <message>
        <source>&amp;Index page</source>
        <translation>인덱스 페이지(&amp;I)</translation>
    </message>
    <message>
        <source>What visitors of a folder get. The site has an address of its own, with “cos-website” in it.</source>
        <translation>폴더를 방문하면 표시되는 페이지입니다. 사이트에는 “cos-website”가 들어간 별도의 주소가 있습니다.</translation>
    </message>
    <message>
        <source>&amp;Error page</source>
        <translation>오류 페이지(&amp;E)</translation>
    </message>
    <message>
        <source>The error page &amp;keeps the status of the error</source>
        <translation>오류 페이지에서 오류 상태 코드 유지(&amp;K)</translation>
    </message>
    <message>
        <source>Switch this off for applications of one page, which want 200 for all addresses.</source>
        <translation>모든 주소에 200이 필요한 단일 페이지 애플리케이션에서는 끄십시오.</translation>
    </message>
    <message>
        <source>Send all visitors to &amp;https</source>
        <translation>모든 방문자를 HTTPS로 이동(&amp;H)</translation>
    </message>
    <message>
        <source>Find pages &amp;without .html at the end of their address</source>
        <translation>주소 끝에 .html이 없어도 페이지 찾기(&amp;W)</translation>
    </message>
    <message>
        <source>Redirection</source>
        <translation>리디렉션</translation>
    </message>
    <message>
        <source>Give either a status or the beginning of a name.</source>
        <translation>상태 코드와 이름의 시작 부분 중 하나를 지정하십시오.</translation>
    </message>
    <message>
        <source>Only errors from 400 to 499 can be redirected.</source>
        <translation>400에서 499까지의 오류만 리디렉션할 수 있습니다.</translation>
    </message>
    <message>
        <source>Say where to.</source>
        <translation>리디렉션 대상을 지정하십시오.</translation>
    </message>
    <message>
        <source>Give either an object or a beginning.</source>
        <translation>객체와 시작 부분 중 하나를 지정하십시오.</translation>
    </message>
    <message>
        <source>Only a beginning of names can be replaced by another.</source>
        <translation>이름의 시작 부분만 다른 것으로 바꿀 수 있습니다.</translation>
    </message>
    <message>
        <source>A web site needs an index page.</source>
        <translation>웹사이트에는 인덱스 페이지가 필요합니다.</translation>
    </message>
    <message>
        <source>The index page is a name without folders: it is looked for in every folder.</source>
        <translation>인덱스 페이지는 폴더가 없는 이름이며 각 폴더에서 찾습니다.</translation>
    </message>
    <message numerus="yes">
        <source>There can be at most %n redirection(s).</source>
        <translation>
            <numerusform>리디렉션은 최대 %n개까지 가능합니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Off</source>
        <translation>꺼짐</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n redirection(s)</source>
        <translation>
            <numerusform>%1, 리디렉션 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>Static Web Site</source>
        <translation>정적 웹사이트</translation>
    </message>
    <message>
        <source>Shows the objects of the bucket as a web site, with an index page, an error page and redirections.</source>
        <translation>버킷의 객체를 인덱스 페이지, 오류 페이지, 리디렉션이 있는 웹사이트로 표시합니다.</translation>
    </message>
    <message>
        <source>The address of the web site stops working at once. The objects stay as they are.</source>
        <translation>웹사이트의 주소가 즉시 작동하지 않게 됩니다. 객체는 그대로 유지됩니다.</translation>
    </message>
    <message>
        <source>Or to this a&amp;ddress</source>
        <translation>또는 이 주소로(&amp;D)</translation>
    </message>
    <message>
        <source>Show Tencent&apos;s page for missing &amp;children instead</source>
        <translation>대신 Tencent의 실종 아동 페이지 표시(&amp;C)</translation>
    </message>
    <message>
        <source>Give either an address or what stands in for the name.</source>
        <translation>주소와 이름 대체 중 하나만 지정하십시오.</translation>
    </message>
</context>
<context>
    <name>Settings::XmlElement</name>
    <message>
        <source>%1 must be a whole number, not “%2”.</source>
        <translation>%1은(는) “%2”이(가) 아니라 정수여야 합니다.</translation>
    </message>
    <message>
        <source>A document type is not allowed here.</source>
        <translation>여기에는 문서 형식(DOCTYPE)을 사용할 수 없습니다.</translation>
    </message>
    <message>
        <source>Elements are nested too deeply.</source>
        <translation>요소가 너무 깊게 중첩되어 있습니다.</translation>
    </message>
    <message>
        <source>The outermost element must be %1.</source>
        <translation>가장 바깥 요소는 %1이어야 합니다.</translation>
    </message>
</context>
<context>
    <name>SettingsDialogs</name>
    <message>
        <source>The settings were exported as %1.</source>
        <translation>설정을 %1(으)로 내보냈습니다.</translation>
    </message>
</context>
<context>
    <name>SettingsFileChooser</name>
    <message>
        <source>Export Bucket Settings</source>
        <translation>버킷 설정 내보내기</translation>
    </message>
    <message>
        <source>Open Bucket Settings</source>
        <translation>버킷 설정 열기</translation>
    </message>
    <message>
        <source>Bucket settings (*.json)</source>
        <translation>버킷 설정(*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>모든 파일(*)</translation>
    </message>
</context>
<context>
    <name>SignInDialog</name>
    <message>
        <source>Saving the keys…</source>
        <translation>키를 저장하는 중…</translation>
    </message>
    <message>
        <source>Enter the keys to test them.</source>
        <translation>키를 테스트하려면 키를 입력하십시오.</translation>
    </message>
    <message>
        <source>Tencent Cloud</source>
        <translation>Tencent Cloud</translation>
    </message>
    <message>
        <source>Another account has this name.</source>
        <translation>다른 계정에서 사용 중인 이름입니다.</translation>
    </message>
    <message>
        <source>Enter the keys to keep them in another place.</source>
        <translation>다른 곳에 보관하려면 키를 입력하십시오.</translation>
    </message>
    <message>
        <source>Sign In</source>
        <translation>로그인</translation>
    </message>
    <message>
        <source>Edit Account</source>
        <translation>계정 편집</translation>
    </message>
    <message>
        <source>Sign in to Cloud Object Storage</source>
        <extracomment>%1 is the name of an account</extracomment>
        <translation>Cloud Object Storage에 로그인</translation>
    </message>
    <message>
        <source>Account “%1”</source>
        <translation>계정 “%1”</translation>
    </message>
    <message>
        <source>In the system ke&amp;ychain</source>
        <translation>시스템 키체인(&amp;Y)</translation>
    </message>
    <message>
        <source>For this r&amp;un only</source>
        <translation>이번 실행 동안만(&amp;U)</translation>
    </message>
    <message>
        <source>This computer offers no keychain now, so the keys can be kept for this run only.</source>
        <translation>지금 이 컴퓨터에서 사용할 수 있는 키체인이 없어 이번 실행 동안만 키를 보관할 수 있습니다.</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>취소(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Sign In</source>
        <translation>로그인(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>저장(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>이름(&amp;N)</translation>
    </message>
    <message>
        <source>Remember the keys</source>
        <translation>키 저장</translation>
    </message>
</context>
<context>
    <name>SizeField</name>
    <message>
        <source>bytes</source>
        <extracomment>A unit of sizes, beside kB and MB</extracomment>
        <translation>바이트</translation>
    </message>
    <message>
        <source>Unit of the size</source>
        <translation>크기 단위</translation>
    </message>
</context>
<context>
    <name>SpeedGraph</name>
    <message numerus="yes">
        <source>Speed of the last %n minute(s)</source>
        <translation>
            <numerusform>최근 %n분 동안의 속도</numerusform>
        </translation>
    </message>
    <message>
        <source>Upload %1, download %2, at most %3</source>
        <extracomment>Read aloud for the graph of speeds</extracomment>
        <translation>업로드 %1, 다운로드 %2, 최대 %3</translation>
    </message>
    <message>
        <source>Upload %1, download %2</source>
        <extracomment>Tooltip of the graph of speeds. %1 and %2 are speeds</extracomment>
        <translation>업로드 %1, 다운로드 %2</translation>
    </message>
    <message>
        <source>Now</source>
        <extracomment>Tooltip of the graph of speeds. %1 is a duration such as &quot;2 min 5 s&quot;</extracomment>
        <translation>현재</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>%1 전</translation>
    </message>
    <message>
        <source>Height of the graph: %1</source>
        <extracomment>Tooltip of the graph of speeds: the speed at its upper edge</extracomment>
        <translation>그래프 상단: %1</translation>
    </message>
</context>
<context>
    <name>StepsField</name>
    <message>
        <source>After a newer version came</source>
        <translation>새 버전이 생긴 후</translation>
    </message>
    <message>
        <source>On the day</source>
        <translation>지정일</translation>
    </message>
    <message>
        <source>After the last change</source>
        <translation>마지막 수정 후</translation>
    </message>
    <message>
        <source>Storage class</source>
        <translation>스토리지 클래스</translation>
    </message>
    <message>
        <source>Add a step for versions</source>
        <translation>이전 버전의 단계 추가</translation>
    </message>
    <message>
        <source>Add a &amp;step</source>
        <translation>단계 추가(&amp;S)</translation>
    </message>
    <message>
        <source>When step %1 comes</source>
        <translation>단계 %1의 시점</translation>
    </message>
    <message>
        <source>Storage class of step %1</source>
        <translation>단계 %1의 스토리지 클래스</translation>
    </message>
    <message>
        <source>Remove this step</source>
        <translation>이 단계 제거</translation>
    </message>
    <message>
        <source>Remove step %1</source>
        <translation>단계 %1 제거</translation>
    </message>
    <message>
        <source>when read seldom</source>
        <translation>자주 읽지 않을 때</translation>
    </message>
</context>
<context>
    <name>StorageClass</name>
    <message>
        <source>Standard</source>
        <translation>표준</translation>
    </message>
    <message>
        <source>Standard IA</source>
        <translation>표준 IA</translation>
    </message>
    <message>
        <source>Intelligent Tiering</source>
        <translation>인텔리전트 티어링</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>아카이브</translation>
    </message>
    <message>
        <source>Deep Archive</source>
        <translation>딥 아카이브</translation>
    </message>
    <message>
        <source>Standard (multi-AZ)</source>
        <translation>표준(다중 AZ)</translation>
    </message>
    <message>
        <source>Standard IA (multi-AZ)</source>
        <translation>표준 IA(다중 AZ)</translation>
    </message>
    <message>
        <source>Intelligent Tiering (multi-AZ)</source>
        <translation>인텔리전트 티어링(다중 AZ)</translation>
    </message>
    <message>
        <source>Archive (multi-AZ)</source>
        <translation>아카이브(다중 AZ)</translation>
    </message>
</context>
<context>
    <name>StorageForm</name>
    <message>
        <source>Enter the encryption key, or make a new one.</source>
        <translation>암호화 키를 입력하거나 새로 만드십시오.</translation>
    </message>
    <message>
        <source>Everybody who knows the address can read these objects.</source>
        <translation>주소를 아는 사람은 누구나 이 객체를 읽을 수 있습니다.</translation>
    </message>
    <message>
        <source>Storage &amp;class</source>
        <translation>스토리지 클래스(&amp;C)</translation>
    </message>
    <message>
        <source>The bucket&apos;s standard</source>
        <translation>버킷 기본값</translation>
    </message>
    <message>
        <source>&amp;Access</source>
        <translation>액세스 권한(&amp;A)</translation>
    </message>
    <message>
        <source>As the bucket has it</source>
        <translation>버킷과 동일</translation>
    </message>
    <message>
        <source>Private</source>
        <extracomment>only the owner may read the object</extracomment>
        <translation>비공개</translation>
    </message>
    <message>
        <source>Public read</source>
        <translation>공개 읽기</translation>
    </message>
    <message>
        <source>&amp;Encryption</source>
        <translation>암호화(&amp;E)</translation>
    </message>
    <message>
        <source>By the service (SSE-COS)</source>
        <translation>서비스에서 암호화(SSE-COS)</translation>
    </message>
    <message>
        <source>With a key of KMS (SSE-KMS)</source>
        <translation>KMS 키로 암호화(SSE-KMS)</translation>
    </message>
    <message>
        <source>With a key of your own (SSE-C)</source>
        <translation>사용자 제공 키로 암호화(SSE-C)</translation>
    </message>
    <message>
        <source>KMS &amp;key ID</source>
        <extracomment>identifier of a key that the key management service keeps</extracomment>
        <translation>KMS 키 ID(&amp;K)</translation>
    </message>
    <message>
        <source>empty: the standard key</source>
        <translation>비워 두면 기본 키</translation>
    </message>
    <message>
        <source>Encryption ke&amp;y</source>
        <translation>암호화 키(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;Tags</source>
        <translation>태그(&amp;T)</translation>
    </message>
    <message>
        <source>team=pictures, stage=draft</source>
        <translation>team=pictures, stage=draft</translation>
    </message>
    <message>
        <source>An account may have about 1000 permission entries in all. For many objects, give the rights to their bucket instead.</source>
        <translation>계정 하나에는 권한 항목을 모두 합해 약 1000개까지 설정할 수 있습니다. 객체가 많으면 대신 버킷에 권한을 부여하십시오.</translation>
    </message>
    <message>
        <source>Give ri&amp;ghts to other accounts</source>
        <translation>다른 계정에 권한 부여(&amp;G)</translation>
    </message>
    <message>
        <source>{&quot;team&quot;: &quot;pictures&quot;}</source>
        <extracomment>Names and values in JSON; the braces and quotation marks belong to it</extracomment>
        <translation>{&quot;team&quot;: &quot;pictures&quot;}</translation>
    </message>
    <message>
        <source>The KMS context is a JSON object of texts, such as %1.</source>
        <extracomment>%1: an example in JSON</extracomment>
        <translation>KMS 컨텍스트는 %1과 같은 텍스트의 JSON 객체입니다.</translation>
    </message>
    <message>
        <source>Buckets that do not have this class refuse what is uploaded.</source>
        <translation>이 스토리지 클래스를 지원하지 않는 버킷은 업로드를 거부합니다.</translation>
    </message>
    <message>
        <source>KMS conte&amp;xt</source>
        <extracomment>names and values that the key management service wants to hear again whenever the key is used</extracomment>
        <translation>KMS 컨텍스트(&amp;X)</translation>
    </message>
    <message>
        <source>Optional: texts in JSON that the key is bound to. They are no secret.</source>
        <translation>선택 사항: 키에 연결되는 JSON 텍스트입니다. 비밀이 아닙니다.</translation>
    </message>
</context>
<context>
    <name>TagsField</name>
    <message>
        <source>Add a ta&amp;g</source>
        <translation>태그 추가(&amp;G)</translation>
    </message>
    <message>
        <source>Tag name</source>
        <translation>태그 이름</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>값</translation>
    </message>
    <message>
        <source>Value of the tag</source>
        <translation>태그 값</translation>
    </message>
    <message>
        <source>Remove this tag</source>
        <translation>이 태그 제거</translation>
    </message>
</context>
<context>
    <name>TextTab</name>
    <message>
        <source>Document</source>
        <translation>문서</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>%1행 %2열: %3</translation>
    </message>
</context>
<context>
    <name>TimelineWidget</name>
    <message>
        <source>Time line of the rule</source>
        <translation>규칙의 타임라인</translation>
    </message>
    <message>
        <source>Objects</source>
        <translation>객체</translation>
    </message>
    <message>
        <source>Older versions</source>
        <translation>이전 버전</translation>
    </message>
    <message>
        <source>Unfinished uploads</source>
        <translation>완료되지 않은 업로드</translation>
    </message>
    <message>
        <source>removed</source>
        <extracomment>The end of a time line</extracomment>
        <translation>제거</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>삭제</translation>
    </message>
    <message>
        <source>unfinished</source>
        <extracomment>The beginning of a time line: objects, or unfinished uploads, as they were made</extracomment>
        <translation>완료되지 않음</translation>
    </message>
    <message>
        <source>as stored</source>
        <translation>저장된 상태</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A place on a time line: when, and what from then on</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>lane</comment>
        <extracomment>%1 is &quot;Objects&quot;, %2 what becomes of them</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Transfer::BatchListModel</name>
    <message>
        <source>Paused · %1</source>
        <extracomment>A group of transfers; %1 is a list such as &quot;12 of 40 · 1 failed&quot;</extracomment>
        <translation>일시 중지됨 · %1</translation>
    </message>
    <message>
        <source>%1 · reading folders…</source>
        <extracomment>A group of transfers whose folders are still being read; %1 is a list such as &quot;12 of 40 · 1 failed&quot;</extracomment>
        <translation>%1 · 폴더를 읽는 중…</translation>
    </message>
    <message>
        <source>No files</source>
        <extracomment>A group of transfers without any file</extracomment>
        <translation>파일 없음</translation>
    </message>
    <message>
        <source>%1 done</source>
        <extracomment>All files of a group have been transferred; %1 is their number</extracomment>
        <translation>%1개 완료</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>How many files of how many have been transferred</extracomment>
        <translation>%2개 중 %1개</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1개 실패</translation>
    </message>
    <message>
        <source>%1 cancelled</source>
        <translation>%1개 취소됨</translation>
    </message>
    <message>
        <source>All transfers</source>
        <translation>모든 전송</translation>
    </message>
    <message>
        <source>Paused</source>
        <extracomment>A group of transfers whose folders were not read yet</extracomment>
        <translation>일시 중지됨</translation>
    </message>
    <message>
        <source>Reading folders…</source>
        <translation>폴더를 읽는 중…</translation>
    </message>
</context>
<context>
    <name>Transfer::Conduct</name>
    <message>
        <source>The list of transfers cannot be written.</source>
        <translation>전송 목록에 쓸 수 없습니다.</translation>
    </message>
</context>
<context>
    <name>Transfer::ExcludeFilterWords</name>
    <message>
        <source>“%1”: folders are parted by a slash, not by a backslash.</source>
        <translation>“%1”: 폴더는 백슬래시가 아니라 슬래시로 구분합니다.</translation>
    </message>
    <message>
        <source>“%1” would leave out everything.</source>
        <translation>“%1”은(는) 모두 제외합니다.</translation>
    </message>
    <message>
        <source>“%1”: the bracket is not closed.</source>
        <translation>“%1”: 대괄호가 닫히지 않았습니다.</translation>
    </message>
    <message>
        <source>“%1”: what is in the brackets is not a range of characters.</source>
        <translation>“%1”: 대괄호 안의 내용이 문자 범위가 아닙니다.</translation>
    </message>
</context>
<context>
    <name>Transfer::FolderWalk</name>
    <message>
        <source>The symbolic link leads nowhere.</source>
        <translation>심볼릭 링크의 대상이 없습니다.</translation>
    </message>
    <message>
        <source>The file does not exist.</source>
        <translation>파일이 없습니다.</translation>
    </message>
    <message>
        <source>This is not a regular file.</source>
        <translation>일반 파일이 아닙니다.</translation>
    </message>
    <message>
        <source>No permission to read the file.</source>
        <translation>파일을 읽을 권한이 없습니다.</translation>
    </message>
    <message>
        <source>The symbolic link leads in a circle.</source>
        <translation>심볼릭 링크가 순환합니다.</translation>
    </message>
    <message>
        <source>No permission to read the folder.</source>
        <translation>폴더를 읽을 권한이 없습니다.</translation>
    </message>
</context>
<context>
    <name>Transfer::Intake</name>
    <message>
        <source>The object&apos;s name is longer than 850 bytes.</source>
        <translation>객체 이름이 850바이트보다 깁니다.</translation>
    </message>
</context>
<context>
    <name>Transfer::LinkWords</name>
    <message>
        <source>The object does not hold the path of a symbolic link.</source>
        <translation>객체에 심볼릭 링크의 경로가 없습니다.</translation>
    </message>
    <message>
        <source>The symbolic link would lead out of the chosen folder: %1</source>
        <extracomment>%1: the path that a symbolic link holds</extracomment>
        <translation>심볼릭 링크가 선택한 폴더 밖을 가리킵니다: %1</translation>
    </message>
    <message>
        <source>A folder is in the way of a symbolic link of this name.</source>
        <translation>이 이름의 심볼릭 링크를 만들 위치에 폴더가 있습니다.</translation>
    </message>
</context>
<context>
    <name>Transfer::PaceWords</name>
    <message>
        <source>How many are best is found out while there is enough to transfer.</source>
        <translation>최적의 수는 전송할 것이 충분할 때 찾습니다.</translation>
    </message>
    <message>
        <source>More are being tried, because the last ones made transfers faster.</source>
        <translation>늘렸을 때 전송이 빨라져서 더 늘려 보는 중입니다.</translation>
    </message>
    <message>
        <source>More of them did not make transfers faster.</source>
        <translation>더 늘려도 전송이 빨라지지 않았습니다.</translation>
    </message>
    <message>
        <source>There were more, but the service has asked to slow down. More are tried again in a minute.</source>
        <translation>서비스가 속도를 줄이라고 요청하여 줄였습니다. 1분 후 다시 늘려 봅니다.</translation>
    </message>
    <message>
        <source>There were more, but many of them broke. More are tried again in a minute.</source>
        <translation>많은 연결이 끊겨 줄였습니다. 1분 후 다시 늘려 봅니다.</translation>
    </message>
    <message>
        <source>Large files are sent and fetched in parts of %1.</source>
        <extracomment>%1 is a size such as &quot;8.4 MB&quot;</extracomment>
        <translation>큰 파일은 %1 크기의 파트로 나누어 전송합니다.</translation>
    </message>
    <message>
        <source>That is as many as the preferences allow; accounts that are at work share them.</source>
        <translation>환경설정에서 허용하는 최대 수이며, 작업 중인 계정이 나누어 사용합니다.</translation>
    </message>
    <message numerus="yes">
        <source>Up to %n connection(s) are used.</source>
        <translation>
            <numerusform>최대 %n개의 연결을 사용합니다.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Transfer::PartFileWords</name>
    <message>
        <source>Not enough space on the disk: %1 needed, %2 free.</source>
        <translation>디스크 공간이 부족합니다. 필요한 공간 %1, 남은 공간 %2.</translation>
    </message>
    <message>
        <source>A symbolic link is in the way.</source>
        <translation>같은 위치에 심볼릭 링크가 있습니다.</translation>
    </message>
    <message>
        <source>A folder is in the way of a file of this name.</source>
        <translation>파일과 같은 이름의 폴더가 이미 있습니다.</translation>
    </message>
</context>
<context>
    <name>Transfer::Report</name>
    <message>
        <source>The list of transfers cannot be read.</source>
        <translation>전송 목록을 읽을 수 없습니다.</translation>
    </message>
</context>
<context>
    <name>Transfer::SafeFolderWords</name>
    <message>
        <source>The folder could not be made.</source>
        <translation>폴더를 만들 수 없습니다.</translation>
    </message>
    <message>
        <source>This path leads out of the chosen folder.</source>
        <translation>선택한 폴더를 벗어나는 경로입니다.</translation>
    </message>
    <message>
        <source>A file is in the way of a folder of this name.</source>
        <translation>폴더와 같은 이름의 파일이 이미 있습니다.</translation>
    </message>
</context>
<context>
    <name>Transfer::SourceFileWords</name>
    <message>
        <source>The file does not exist.</source>
        <translation>파일이 없습니다.</translation>
    </message>
    <message>
        <source>This is not a regular file.</source>
        <translation>일반 파일이 아닙니다.</translation>
    </message>
    <message>
        <source>No permission to read the file.</source>
        <translation>파일을 읽을 권한이 없습니다.</translation>
    </message>
    <message>
        <source>The file changed while it was read.</source>
        <translation>읽는 동안 파일이 변경되었습니다.</translation>
    </message>
</context>
<context>
    <name>Transfer::TaskTextWords</name>
    <message>
        <source>Uploading</source>
        <translation>업로드 중</translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation>다운로드 중</translation>
    </message>
    <message>
        <source>Waiting</source>
        <extracomment>State of a transfer: it waits for its turn</extracomment>
        <translation>대기 중</translation>
    </message>
    <message>
        <source>Needs your answer</source>
        <extracomment>State of a transfer: the target exists and the person has to decide</extracomment>
        <translation>응답 필요</translation>
    </message>
    <message>
        <source>Paused</source>
        <extracomment>State of a transfer</extracomment>
        <translation>일시 중지됨</translation>
    </message>
    <message>
        <source>Verifying</source>
        <extracomment>State of a transfer: checksums are being compared</extracomment>
        <translation>검증 중</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>State of a transfer: finished and verified</extracomment>
        <translation>완료</translation>
    </message>
    <message>
        <source>Skipped</source>
        <extracomment>State of a transfer: the target existed and was left as it is</extracomment>
        <translation>건너뜀</translation>
    </message>
    <message>
        <source>Failed</source>
        <extracomment>State of a transfer</extracomment>
        <translation>실패</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <extracomment>State of a transfer</extracomment>
        <translation>취소됨</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <extracomment>A duration: days and hours</extracomment>
        <translation>%1일 %2시간</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <extracomment>A duration: hours and minutes</extracomment>
        <translation>%1시간 %2분</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <extracomment>A duration: minutes and seconds</extracomment>
        <translation>%1분 %2초</translation>
    </message>
    <message>
        <source>%1 s</source>
        <extracomment>A duration in seconds</extracomment>
        <translation>%1초</translation>
    </message>
    <message>
        <source>%1 d</source>
        <extracomment>A duration in days</extracomment>
        <translation>%1일</translation>
    </message>
    <message>
        <source>%1 h</source>
        <extracomment>A duration in hours</extracomment>
        <translation>%1시간</translation>
    </message>
    <message>
        <source>%1 min</source>
        <extracomment>A duration in minutes</extracomment>
        <translation>%1분</translation>
    </message>
    <message>
        <source>Waiting for sign-in</source>
        <extracomment>State of a transfer: its account is not signed in</extracomment>
        <translation>로그인 대기 중</translation>
    </message>
    <message>
        <source>Waiting for its key</source>
        <extracomment>State of a transfer: the person has to enter the encryption key</extracomment>
        <translation>키 입력 대기 중</translation>
    </message>
</context>
<context>
    <name>Transfer::TransferListModel</name>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Target</source>
        <extracomment>Column of the transfer list: where the file goes</extracomment>
        <translation>대상</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>크기</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>진행률</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>속도</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>남은 시간</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>Progress in percent</extracomment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <extracomment>A failed transfer and why it failed</extracomment>
        <translation>실패: %1</translation>
    </message>
    <message>
        <source>%1, %2, %3 %</source>
        <extracomment>Read aloud for a row of the transfer list: file name, state, progress in percent</extracomment>
        <translation>%1, %2, %3%</translation>
    </message>
    <message>
        <source>Click to sort what moves; all others keep the order of the queue. The third click returns to that order.</source>
        <translation>클릭하면 진행 중인 항목을 정렬합니다. 나머지는 대기열 순서를 유지합니다. 세 번째 클릭하면 원래 순서로 돌아갑니다.</translation>
    </message>
    <message>
        <source>Click to sort. The third click returns to the order in which the transfers start.</source>
        <translation>클릭하면 정렬합니다. 세 번째 클릭하면 전송이 시작되는 순서로 돌아갑니다.</translation>
    </message>
</context>
<context>
    <name>TransferActions</name>
    <message>
        <source>The clipboard has no files.</source>
        <translation>클립보드에 파일이 없습니다.</translation>
    </message>
    <message>
        <source>Download To</source>
        <translation>다른 위치에 다운로드</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>다운로드</translation>
    </message>
    <message>
        <source>Close Coscope</source>
        <translation>Coscope 닫기</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Keep Open</source>
        <translation>닫지 않기</translation>
    </message>
    <message>
        <source>No folder is open.</source>
        <translation>열린 폴더가 없습니다.</translation>
    </message>
    <message>
        <source>Nothing is selected.</source>
        <translation>선택한 항목이 없습니다.</translation>
    </message>
    <message>
        <source>No transfer is active or waiting.</source>
        <translation>진행 중이거나 대기 중인 전송이 없습니다.</translation>
    </message>
    <message>
        <source>No transfer is paused.</source>
        <translation>일시 중지된 전송이 없습니다.</translation>
    </message>
    <message>
        <source>No transfer is unfinished.</source>
        <translation>끝나지 않은 전송이 없습니다.</translation>
    </message>
    <message>
        <source>No transfer has failed.</source>
        <translation>실패한 전송이 없습니다.</translation>
    </message>
    <message>
        <source>Something is still being done. Close anyway?</source>
        <translation>아직 진행 중인 작업이 있습니다. 그래도 닫으시겠습니까?</translation>
    </message>
    <message>
        <source>Transfers stay in the list and go on from where they are when Coscope is started again.</source>
        <translation>전송은 목록에 남으며 Coscope를 다시 시작하면 이어서 진행됩니다.</translation>
    </message>
    <message>
        <source>%1: this stops where it is and does not go on by itself.</source>
        <extracomment>%1 is work under way, such as &quot;Deleting from photos-1250000000&quot;</extracomment>
        <translation>%1: 지금 위치에서 멈추며 자동으로 계속되지 않습니다.</translation>
    </message>
    <message>
        <source>Folders still have to be read for transfers. Close anyway?</source>
        <translation>전송을 위해 읽어야 할 폴더가 남아 있습니다. 그래도 닫으시겠습니까?</translation>
    </message>
    <message>
        <source>No transfer waits to be tried again.</source>
        <translation>다시 시도를 기다리는 전송이 없습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln transfer(s) have not finished. Close anyway?</source>
        <translation>
            <numerusform>전송 %Ln개가 완료되지 않았습니다. 그래도 닫으시겠습니까?</numerusform>
        </translation>
    </message>
    <message>
        <source>The account is not open.</source>
        <translation>계정이 열려 있지 않습니다.</translation>
    </message>
</context>
<context>
    <name>TransferCommands</name>
    <message>
        <source>None of the selected transfers is active or waiting.</source>
        <translation>선택한 전송 중 진행 중이거나 대기 중인 것이 없습니다.</translation>
    </message>
    <message>
        <source>None of the selected transfers is paused.</source>
        <translation>선택한 전송 중 일시 중지된 것이 없습니다.</translation>
    </message>
    <message>
        <source>None of the selected transfers has failed or was cancelled.</source>
        <translation>선택한 전송 중 실패했거나 취소된 것이 없습니다.</translation>
    </message>
    <message>
        <source>None of the selected transfers is waiting or paused.</source>
        <translation>선택한 전송 중 대기 중이거나 일시 중지된 것이 없습니다.</translation>
    </message>
    <message>
        <source>None of the selected transfers has failed.</source>
        <translation>선택한 전송 중 실패한 것이 없습니다.</translation>
    </message>
    <message>
        <source>None of the selected transfers has ended.</source>
        <translation>선택한 전송 중 끝난 것이 없습니다.</translation>
    </message>
    <message>
        <source>The selected transfers have ended, or are about to.</source>
        <translation>선택한 전송은 모두 저절로 끝나거나 이미 끝났습니다.</translation>
    </message>
    <message>
        <source>The transfers are not shown.</source>
        <translation>전송이 표시되어 있지 않습니다.</translation>
    </message>
    <message>
        <source>No transfer is selected.</source>
        <translation>선택한 전송이 없습니다.</translation>
    </message>
    <message>
        <source>More than one transfer is selected.</source>
        <translation>전송이 둘 이상 선택되어 있습니다.</translation>
    </message>
    <message>
        <source>The list does not show the order in which transfers start.</source>
        <translation>목록이 전송 시작 순서로 표시되어 있지 않습니다.</translation>
    </message>
</context>
<context>
    <name>TransferDetails</name>
    <message>
        <source>Why the transfer failed</source>
        <translation>전송 실패 이유</translation>
    </message>
    <message>
        <source>Technical details</source>
        <translation>기술 세부 정보</translation>
    </message>
    <message>
        <source>Copy Details</source>
        <translation>세부 정보 복사</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>다시 시도</translation>
    </message>
    <message>
        <source>Copy Request ID</source>
        <translation>요청 ID 복사</translation>
    </message>
</context>
<context>
    <name>TransferFilterBar</name>
    <message>
        <source>All</source>
        <extracomment>Filter of the transfer list</extracomment>
        <translation>모두</translation>
    </message>
    <message>
        <source>In progress</source>
        <extracomment>Filter of the transfer list</extracomment>
        <translation>진행 중</translation>
    </message>
    <message>
        <source>Active</source>
        <extracomment>Filter of the transfer list: what moves now</extracomment>
        <translation>전송 중</translation>
    </message>
    <message>
        <source>Waiting</source>
        <extracomment>Filter of the transfer list</extracomment>
        <translation>대기 중</translation>
    </message>
    <message>
        <source>Paused</source>
        <extracomment>Filter of the transfer list</extracomment>
        <translation>일시 중지됨</translation>
    </message>
    <message>
        <source>Failed</source>
        <extracomment>Filter of the transfer list</extracomment>
        <translation>실패</translation>
    </message>
    <message>
        <source>Finished</source>
        <extracomment>Filter of the transfer list</extracomment>
        <translation>끝남</translation>
    </message>
    <message>
        <source>Which transfers to show</source>
        <translation>표시할 전송</translation>
    </message>
    <message>
        <source>Filter by name or key</source>
        <translation>이름 또는 키로 필터링</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>An entry of the filter of the transfer list: a state and how many transfers are in it</extracomment>
        <translation>%1(%2)</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>검색하는 중…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln shown</source>
        <translation>
            <numerusform>%Ln개 표시</numerusform>
        </translation>
    </message>
    <message>
        <source>Shows only the transfers whose name or key contains this text</source>
        <translation>이름 또는 키에 이 텍스트가 포함된 전송만 표시합니다</translation>
    </message>
</context>
<context>
    <name>TransferPage</name>
    <message>
        <source>&amp;Unfinished transfers</source>
        <translation>끝나지 않은 전송(&amp;U)</translation>
    </message>
    <message>
        <source>Go on when Coscope is started again</source>
        <translation>Coscope를 다시 시작하면 계속</translation>
    </message>
    <message>
        <source>Wait, paused, when Coscope is started again</source>
        <translation>Coscope를 다시 시작하면 일시 중지 상태로 대기</translation>
    </message>
    <message>
        <source>&amp;Finished transfers</source>
        <translation>끝난 전송(&amp;F)</translation>
    </message>
    <message numerus="yes">
        <source>Stay in the list for %n day(s)</source>
        <translation>
            <numerusform>%n일 동안 목록에 유지</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Connections at most</source>
        <translation>최대 연결 수(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Large files at a time</source>
        <translation>동시에 전송할 큰 파일(&amp;L)</translation>
    </message>
    <message>
        <source>Coscope finds out while transferring how many of these connections make transfers faster. Small files take one connection each, large ones several.</source>
        <translation>이 범위에서 몇 개의 연결이 가장 빠른지 Coscope가 전송 중에 찾습니다. 작은 파일은 하나, 큰 파일은 여러 연결을 사용합니다.</translation>
    </message>
    <message>
        <source>Limit of u&amp;ploads</source>
        <extracomment>Before the field with the limit of their speed</extracomment>
        <translation>업로드 제한(&amp;P)</translation>
    </message>
    <message>
        <source>Limit of &amp;downloads</source>
        <extracomment>Before the field with the limit of their speed</extracomment>
        <translation>다운로드 제한(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Other limits at certain hours</source>
        <translation>특정 시간대에 다른 제한 적용(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Number of them</source>
        <extracomment>How many finished transfers stay in the list</extracomment>
        <translation>개수(&amp;N)</translation>
    </message>
    <message>
        <source>At most %1, the latest</source>
        <extracomment>How many finished transfers stay in the list; %1 is a number such as &quot;10,000&quot;</extracomment>
        <translation>최근 항목 최대 %1개</translation>
    </message>
</context>
<context>
    <name>TransferPanel</name>
    <message>
        <source>Drop files on a folder to upload them, or select objects and choose Download.</source>
        <translation>파일을 폴더에 끌어다 놓아 업로드하거나, 객체를 선택하고 다운로드를 선택하십시오.</translation>
    </message>
    <message>
        <source>Nothing is being transferred</source>
        <translation>전송 중인 항목이 없습니다</translation>
    </message>
    <message>
        <source>No transfer has failed</source>
        <translation>실패한 전송이 없습니다</translation>
    </message>
    <message>
        <source>No finished transfer is listed</source>
        <translation>완료된 전송이 목록에 없습니다</translation>
    </message>
    <message>
        <source>No transfers yet</source>
        <translation>아직 전송이 없습니다</translation>
    </message>
    <message>
        <source>Transfers</source>
        <translation>전송</translation>
    </message>
    <message>
        <source>No transfer has a name like that</source>
        <translation>이름이 일치하는 전송이 없습니다</translation>
    </message>
    <message>
        <source>No transfer is waiting</source>
        <translation>대기 중인 전송이 없습니다</translation>
    </message>
    <message>
        <source>No transfer is paused</source>
        <translation>일시 중지된 전송이 없습니다</translation>
    </message>
    <message>
        <source>Groups of transfers</source>
        <extracomment>What was dropped or chosen together</extracomment>
        <translation>전송 그룹</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) written to %1.</source>
        <extracomment>%1 is the path of a file</extracomment>
        <translation>
            <numerusform>%Ln줄을 %1에 내보냈습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file was not written: %1</source>
        <translation>파일을 내보내지 못했습니다: %1</translation>
    </message>
    <message>
        <source>No transfer has failed.</source>
        <translation>실패한 전송이 없습니다.</translation>
    </message>
</context>
<context>
    <name>TransferSummaryBar</name>
    <message>
        <source>Show the transfers</source>
        <translation>전송 목록 표시</translation>
    </message>
    <message>
        <source>Hide the transfers</source>
        <translation>전송 목록 숨기기</translation>
    </message>
    <message>
        <source>%1 left</source>
        <extracomment>Time that all transfers together will take; %1 is a duration such as &quot;4 min 10 s&quot;</extracomment>
        <translation>%1 남음</translation>
    </message>
    <message>
        <source>%1 active</source>
        <translation>진행 중 %1</translation>
    </message>
    <message>
        <source>%1 waiting</source>
        <translation>대기 중 %1</translation>
    </message>
    <message>
        <source>%1 paused</source>
        <translation>일시 중지됨 %1</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>실패 %1</translation>
    </message>
    <message>
        <source>Transfers: all finished</source>
        <translation>전송: 모두 완료</translation>
    </message>
    <message>
        <source>Transfers: none</source>
        <translation>전송: 없음</translation>
    </message>
    <message>
        <source>Transfers: %1</source>
        <extracomment>%1 is a list such as &quot;3 active · 1,204 waiting&quot;</extracomment>
        <translation>전송: %1</translation>
    </message>
    <message>
        <source>Pause all transfers</source>
        <translation>모든 전송 일시 중지</translation>
    </message>
    <message>
        <source>No transfer is active or waiting.</source>
        <translation>진행 중이거나 대기 중인 전송이 없습니다.</translation>
    </message>
    <message>
        <source>Resume all transfers</source>
        <translation>모든 전송 재개</translation>
    </message>
    <message>
        <source>No transfer is paused.</source>
        <translation>일시 중지된 전송이 없습니다.</translation>
    </message>
    <message>
        <source>Try all failed transfers again</source>
        <translation>실패한 모든 전송 다시 시도</translation>
    </message>
    <message>
        <source>No transfer has failed.</source>
        <translation>실패한 전송이 없습니다.</translation>
    </message>
    <message>
        <source>Remove finished transfers from the list</source>
        <translation>완료된 전송을 목록에서 제거</translation>
    </message>
    <message>
        <source>No finished transfer is listed.</source>
        <translation>완료된 전송이 목록에 없습니다.</translation>
    </message>
    <message>
        <source>Cancel all transfers…</source>
        <translation>모든 전송 취소…</translation>
    </message>
    <message>
        <source>There is no unfinished transfer.</source>
        <translation>끝나지 않은 전송이 없습니다.</translation>
    </message>
    <message>
        <source>↑ %1</source>
        <extracomment>How fast all uploads are together; %1 is a speed</extracomment>
        <translation>↑ %1</translation>
    </message>
    <message>
        <source>↓ %1</source>
        <extracomment>How fast all downloads are together; %1 is a speed</extracomment>
        <translation>↓ %1</translation>
    </message>
    <message>
        <source>Show the failed transfers and why they failed</source>
        <translation>실패한 전송과 그 이유를 표시합니다</translation>
    </message>
    <message>
        <source>Try Now</source>
        <extracomment>A button: transfers wait because the service cannot be reached; do not wait any longer</extracomment>
        <translation>지금 시도</translation>
    </message>
    <message>
        <source>Coscope tries by itself from time to time. Try at once instead.</source>
        <translation>Coscope가 가끔 자동으로 다시 시도합니다. 기다리지 않고 바로 시도합니다.</translation>
    </message>
    <message>
        <source>This limit is for this time of the day.</source>
        <translation>현재 시간대의 제한입니다.</translation>
    </message>
    <message>
        <source>This limit was set in the preferences.</source>
        <translation>환경설정에서 설정한 제한입니다.</translation>
    </message>
    <message>
        <source>Click to change it.</source>
        <translation>클릭하여 변경합니다.</translation>
    </message>
    <message>
        <source>Limit: ↑ %1</source>
        <extracomment>How fast all uploads together may be; %1 is a speed</extracomment>
        <translation>제한: ↑ %1</translation>
    </message>
    <message>
        <source>Limit: ↓ %1</source>
        <extracomment>How fast all downloads together may be; %1 is a speed</extracomment>
        <translation>제한: ↓ %1</translation>
    </message>
    <message>
        <source>Limit: ↑ %1  ↓ %2</source>
        <extracomment>How fast uploads and downloads may be; %1 and %2 are speeds</extracomment>
        <translation>제한: ↑ %1  ↓ %2</translation>
    </message>
    <message>
        <source>reading folders</source>
        <translation>폴더 읽는 중</translation>
    </message>
    <message>
        <source>reading of folders paused</source>
        <translation>폴더 읽기 일시 중지됨</translation>
    </message>
    <message>
        <source>Transfers may be as fast as they can.</source>
        <translation>전송 속도에 제한이 없습니다.</translation>
    </message>
    <message>
        <source>At this time of the day there is no limit.</source>
        <translation>이 시간대에는 제한이 없습니다.</translation>
    </message>
    <message>
        <source>Limit: none</source>
        <extracomment>How fast all transfers together may be: there is no limit</extracomment>
        <translation>제한: 없음</translation>
    </message>
    <message numerus="yes">
        <source>reading folders: %Ln file(s), %1</source>
        <extracomment>Folders are being read for transfers; %1 is the size of what was found so far</extracomment>
        <translation>
            <numerusform>폴더 읽는 중: 파일 %Ln개, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 waiting for you</source>
        <extracomment>Transfers that go on when the person has signed in, or entered a key; %1 is their number</extracomment>
        <translation>사용자 대기 %1개</translation>
    </message>
</context>
<context>
    <name>UploadChooser</name>
    <message>
        <source>Upload Files</source>
        <translation>파일 업로드</translation>
    </message>
    <message>
        <source>Upload a Folder</source>
        <translation>폴더 업로드</translation>
    </message>
    <message>
        <source>Upload</source>
        <translation>업로드</translation>
    </message>
</context>
<context>
    <name>UploadOptionsDialog</name>
    <message>
        <source>Add files or folders first.</source>
        <translation>먼저 파일이나 폴더를 추가하십시오.</translation>
    </message>
    <message>
        <source>Upload with Options</source>
        <translation>옵션을 지정하여 업로드</translation>
    </message>
    <message>
        <source>Upload into %1</source>
        <extracomment>%1: a folder, such as cos://photos-1250000000/2026/</extracomment>
        <translation>%1에 업로드</translation>
    </message>
    <message>
        <source>&amp;Rules</source>
        <extracomment>which files are uploaded, under which conditions</extracomment>
        <translation>규칙(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Storage</source>
        <translation>저장(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Headers</source>
        <translation>헤더(&amp;H)</translation>
    </message>
    <message>
        <source>Use these rules for other uploads, &amp;too</source>
        <translation>이 규칙을 다른 업로드에도 사용(&amp;T)</translation>
    </message>
    <message>
        <source>For files that are dropped, pasted, or uploaded without this dialog.</source>
        <translation>끌어다 놓거나 붙여 넣거나 이 대화 상자 없이 업로드하는 파일에 적용됩니다.</translation>
    </message>
    <message>
        <source>&amp;Upload</source>
        <translation>업로드(&amp;U)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
</context>
<context>
    <name>UploadSources</name>
    <message>
        <source>Takes what is selected out of the list; nothing is deleted.</source>
        <translation>선택한 항목을 목록에서 뺍니다. 아무것도 삭제되지 않습니다.</translation>
    </message>
    <message>
        <source>Nothing is selected.</source>
        <translation>선택한 항목이 없습니다.</translation>
    </message>
    <message>
        <source>Files and folders to upload</source>
        <translation>업로드할 파일과 폴더</translation>
    </message>
    <message>
        <source>Add &amp;Files…</source>
        <translation>파일 추가(&amp;F)…</translation>
    </message>
    <message>
        <source>Add F&amp;older…</source>
        <translation>폴더 추가(&amp;O)…</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>제거(&amp;M)</translation>
    </message>
</context>
<context>
    <name>ValueForm</name>
    <message>
        <source>Copy</source>
        <translation>복사</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <extracomment>%1 is the name of a value, such as &quot;ETag&quot;</extracomment>
        <translation>%1 복사</translation>
    </message>
</context>
<context>
    <name>VisibleName</name>
    <message>
        <source>(empty name)</source>
        <extracomment>Shown for a folder or object whose name between two slashes is empty.</extracomment>
        <translation>(빈 이름)</translation>
    </message>
</context>
<context>
    <name>WhenDoneDialog</name>
    <message numerus="yes">
        <source>All transfers have ended. There are %Ln second(s) left to cancel this.</source>
        <translation>
            <numerusform>모든 전송이 끝났습니다. %Ln초 안에 취소할 수 있습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>The computer is about to go to sleep.</source>
        <translation>곧 컴퓨터가 절전 모드로 전환됩니다.</translation>
    </message>
    <message>
        <source>The computer is about to be turned off.</source>
        <translation>곧 컴퓨터가 꺼집니다.</translation>
    </message>
    <message>
        <source>Coscope is about to quit.</source>
        <translation>곧 Coscope가 종료됩니다.</translation>
    </message>
    <message>
        <source>Sleep Now</source>
        <translation>지금 절전</translation>
    </message>
    <message>
        <source>Turn Off Now</source>
        <translation>지금 끄기</translation>
    </message>
    <message>
        <source>Quit Now</source>
        <translation>지금 종료</translation>
    </message>
    <message>
        <source>Transfers Ended</source>
        <translation>전송 끝남</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
</context>
<context>
    <name>WorkIndicator</name>
    <message>
        <source>Stop</source>
        <translation>중지</translation>
    </message>
    <message>
        <source>Stop: %1</source>
        <extracomment>%1 is what is being done: Deleting from photos-1250000000</extracomment>
        <translation>중지: %1</translation>
    </message>
</context>
</TS>
